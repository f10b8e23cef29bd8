/**
 * Why a page could not be read. `no-text`: a picture or curves. `no-legible-text`: letters that make no words, as a scanner
 * lays below its picture. `too-much`: more is drawn on it than on any page of text. `damaged`: it does not end as it should.
 */
export type PageFault = 'no-text' | 'no-legible-text' | 'too-much' | 'damaged'

/** A page of a PDF that could not be read: rows may have stood on it. */
export interface UnreadPage {
  /** From 1. */
  readonly page: number
  readonly why: PageFault
}
