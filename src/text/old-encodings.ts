import type { OldEncoding } from './old-encoding.ts'
import { tcvn3 } from './old-encodings/tcvn3.ts'
import { vni } from './old-encodings/vni.ts'
import { windows1258 } from './old-encodings/windows-1258.ts'

/** Every encoding from before Unicode that is looked for. One line here makes it known to detection and `--encoding`. */
export const oldEncodings: readonly OldEncoding[] = [tcvn3, vni, windows1258]

/** The encoding a user's word means, if it is one of these. */
export function oldEncodingOf(label: string): OldEncoding | undefined {
  const word = label.trim().toLowerCase()
  return oldEncodings.find(({ id, aliases }) => id === word || aliases.includes(word))
}

/** An encoding as people write it: `TCVN3`, `UTF-8`, `windows-1258`. */
export function encodingTitle(label: string): string {
  const title = oldEncodings.find(({ id }) => id === label)?.title
  return title ?? (label.startsWith('utf') ? label.toUpperCase() : label)
}
