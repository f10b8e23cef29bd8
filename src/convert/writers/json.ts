import { jsonText } from '../../text/json-text.ts'
import { asObject } from '../canonical.ts'
import type { Writer } from '../writer.ts'

export const json: Writer = {
  id: 'json',
  async *write(records) {
    let separator = '[\n'
    for await (const record of records) {
      yield `${separator}  ${jsonText(asObject(record))}`
      separator = ',\n'
    }
    yield separator === '[\n' ? '[]\n' : '\n]\n'
  },
}
