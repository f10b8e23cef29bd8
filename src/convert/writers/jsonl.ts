import { jsonText } from '../../text/json-text.ts'
import { asObject } from '../canonical.ts'
import type { Writer } from '../writer.ts'

export const jsonl: Writer = {
  id: 'jsonl',
  async *write(records) {
    for await (const record of records) yield `${jsonText(asObject(record))}\n`
  },
}
