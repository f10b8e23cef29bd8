import type { Pieces } from '../../src/render/reporter.ts'

/** What a reporter wrote, as one text; bytes as one letter each, so that two files can be held against each other. */
export async function inOneText(pieces: Pieces): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += typeof piece === 'string' ? piece : latin1(piece)
  return text
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
