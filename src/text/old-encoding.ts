/**
 * A way of writing Vietnamese from before Unicode: letters were bytes of a Western code page, and a font gave them
 * their Vietnamese shape. So every one of them is a reading of Western text, and the same table serves a file of
 * such bytes and a text that was saved as Unicode with its Western letters. To add one: a file in `old-encodings/`,
 * a line in `old-encodings.ts`.
 */
export interface OldEncoding {
  /** Also the word users write after `--encoding`. */
  readonly id: string
  /** As officials know it. */
  readonly title: string
  /** Other words for it, lower case. */
  readonly aliases: readonly string[]
  /** From windows-1252 characters to what they stand for, in NFC. Characters it does not know stay as they are. */
  decode(western: string): string
}
