/** A document of an office to be written, as plain data. Every text is a text: nothing in it is a field or a link. */
export interface OfficeDocument {
  readonly title: string
  /** BCP 47; decides in which direction the whole document is read. */
  readonly language: string
  /** ISO date, the only one in the file. */
  readonly date: string
  /** The first is the document, the others are its appendices: each begins a page, and its pages count from 1. */
  readonly sections: readonly Section[]
}

export interface Section {
  /** A4 across, for tables of many columns. */
  readonly isWide?: true
  readonly blocks: readonly Block[]
}

export type Block = Letterhead | Title | Heading | Prose | Items | Table | Signatures

/** Who reports, on the left; the state, on the right. */
export interface Letterhead {
  readonly kind: 'letterhead'
  readonly parent: string
  readonly agency: string
  readonly number: string
  readonly state: string
  readonly motto: string
  readonly placeAndDate: string
}

/** The kind of the document and what it is about; of an appendix its number, its name and what it belongs to. */
export interface Title {
  readonly kind: 'title'
  readonly lines: readonly string[]
  /** In italics below the title; a title without one is closed by a rule. */
  readonly attached?: string
}

export interface Heading {
  readonly kind: 'heading'
  /** I. · 1. · a) */
  readonly level: 1 | 2 | 3
  readonly text: string
}

export interface Prose {
  readonly kind: 'prose'
  readonly text: Text
  readonly align?: 'centre'
  /** It belongs to what comes next: no page ends between them. */
  readonly keepsNext?: true
}

/** Lines that begin with a dash. */
interface Items {
  readonly kind: 'items'
  readonly items: readonly Text[]
}

export interface Table {
  readonly kind: 'table'
  /** Above the table; a table that is alone in its appendix needs none. */
  readonly caption?: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
  /** The last row, in bold. */
  readonly foot?: readonly string[]
}

export interface Column {
  readonly title: string
  /** A code is read from left to right in every language. */
  readonly kind: 'text' | 'number' | 'code' | 'label'
}

/** Who receives the document, on the left; who signs it, on the right. */
export interface Signatures {
  readonly kind: 'signatures'
  readonly recipients: string
  readonly received: readonly string[]
  readonly office: string
  readonly name: string
}

/** A text, or pieces of it of which some are bold or in italics. */
export type Text = string | readonly Run[]

interface Run {
  readonly text: string
  readonly look?: 'bold' | 'italic'
}
