import { forScreen } from './escape.ts'
import { cut } from './width.ts'

/** Names of a thousand letters exist; a page that shows them whole hides everything else. The files carry them whole. */
const LONGEST = 400

/** Data for a page that people read: what can be seen, on one line, and not too much of it. Still to be escaped. */
export function brief(text: string): string {
  return cut(forScreen(text), LONGEST)
}
