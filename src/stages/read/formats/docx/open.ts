import type { Limits } from '../../../../model/limits.ts'
import { UserError } from '../../../../model/user-error.ts'
import type { Input, Opened } from '../../format.ts'
import { readWhole } from '../../whole.ts'
import { kindOf } from '../workbook/signature.ts'
import { readRelationships } from '../xlsx/relationships.ts'
import { type Archive, openArchive } from '../zip/archive.ts'
import { readBody } from './body.ts'
import { readNumbering } from './numbering.ts'
import { readStyles } from './styles.ts'

/**
 * Opens a document from its bytes. Memory: the file as it is on disk, and its texts.
 * @throws UserError `not-this-format`, `encrypted-file`, `damaged-file`, `truncated-file`, `limit-exceeded`
 */
export async function openDocument(input: Input, limits: Limits): Promise<Opened> {
  const source = input.path
  const bytes = await readWhole(input, limits)
  const kind = kindOf(bytes)
  if (kind === 'encrypted') throw new UserError('encrypted-file', { source })
  if (kind !== 'zip' && kind !== 'docx')
    throw new UserError('not-this-format', { source, format: 'docx', found: kind })
  const archive = await openArchive(bytes, source, limits)
  const part = await mainPart(archive)
  if (part === undefined) throw new UserError('not-this-format', { source, format: 'docx', found: 'zip' })
  const relationships = await readRelationships(archive, part)
  const partOf = (type: string) => relationships.find((each) => each.type === type)?.part
  const styles = await readStyles(archive, partOf('styles'))
  const numbering = await readNumbering(archive, partOf('numbering'))
  return { sheets: [], document: await readBody(archive, part, { styles, numbering, limits }) }
}

/** The text of the document. A workbook names its main part by the same type, and is known by its root. */
async function mainPart(archive: Archive): Promise<string | undefined> {
  const roots = await readRelationships(archive, '')
  const part = roots.find(({ type }) => type === 'officeDocument')?.part ?? 'word/document.xml'
  return part.toLowerCase().startsWith('xl/') || !archive.has(part) ? undefined : part
}
