import type { StyledText } from '../workbook/styled-text.ts'
import type { Archive } from '../zip/archive.ts'
import { readWholeXml } from '../zip/xml.ts'
import { createTextCollector } from './rich-text.ts'

/**
 * The dictionary that cells of type `s` point into; empty when the workbook has none.
 * Memory: every distinct text of the workbook. A sheet may point anywhere at any time, so it cannot be streamed.
 */
export async function readSharedStrings(
  archive: Archive,
  part: string | undefined,
): Promise<readonly StyledText[]> {
  const strings: StyledText[] = []
  if (part === undefined) return strings
  const item = createTextCollector()
  await readWholeXml(archive, part, {
    open: item.open,
    close(name) {
      item.close(name)
      if (name === 'si') strings.push(item.take())
    },
    text: item.text,
  })
  return strings
}
