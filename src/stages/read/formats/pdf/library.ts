import * as pdfjs from 'unpdf/pdfjs'
import { OperatorCount, type Port } from './operator-count.ts'

/** What is used of the library: its own declarations name files without their ending, which Node does not find. */
interface Library {
  readonly OPS: Readonly<Record<string, number>>
  readonly PDFWorker: {
    create(options: { readonly verbosity: number }): {
      readonly promise: Promise<void>
      readonly port: Port
      destroy(): void
    }
  }
  getDocument(options: Readonly<Record<string, unknown>>): {
    readonly promise: Promise<{
      readonly numPages: number
      getPage(number: number): Promise<LibraryPage>
    }>
    destroy(): Promise<void>
  }
}

interface LibraryPage {
  readonly view: readonly number[]
  readonly rotate: number
  readonly commonObjs: { has(name: string): boolean; get(name: string): unknown }
  getOperatorList(): Promise<{
    readonly fnArray: readonly number[]
    readonly argsArray: readonly (readonly unknown[] | null)[]
  }>
  cleanup(): void
}

const { OPS, PDFWorker, getDocument } = pdfjs as unknown as Library

/** A page as the library gives it: what is drawn on it, in the units of PDF (1/72 inch). */
export interface DrawnPage {
  /** Left, bottom, right and top of what is shown; `y` grows upwards. */
  readonly box: readonly [number, number, number, number]
  /** By how many degrees it is turned clockwise when it is shown. */
  readonly rotate: number
  operators(): Iterable<readonly [name: string, args: readonly unknown[]]>
  /** How wide one unit of its widths is, at size 1. */
  unitOf(font: string): number
}

export interface PdfFile {
  readonly pages: number
  /**
   * @throws TooManyOperators, and whatever the library throws: a page that is not read to its end is told, not cut
   */
  page(number: number): Promise<DrawnPage>
  close(): Promise<void>
}

/** Widths are thousandths of the size, but for fonts that are drawings. */
const UNIT = 0.001

const SET_FONT = OPS['setFont']
const NAMES = new Map(Object.entries(OPS).map(([name, code]) => [code, name]))

const QUIET = {
  verbosity: 0,
  // Else a page ends where the first thing goes wrong, and nobody hears of it: rows would be lost in silence.
  stopAtErrors: true,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  enableXfa: false,
}

/**
 * Opens a PDF. `unpdf` is pdf.js (Mozilla) without its canvas: pdfjs-dist itself asks for a native module that npm builds
 * or downloads. 1.3.2 is the newest that reads on Node 20: later ones call what Node 21 brought, and give half a page.
 * @param bytes are the library's from then on
 * @throws whatever the library throws, by the name of the error: `PasswordException`, `InvalidPDFException`
 */
export async function openPdf(bytes: Uint8Array, mostOperators: number): Promise<PdfFile> {
  const worker = PDFWorker.create({ verbosity: 0 })
  await worker.promise
  const count = new OperatorCount(worker.port)
  const task = getDocument({ ...QUIET, data: bytes, worker })
  async function close(): Promise<void> {
    await task.destroy()
    worker.destroy()
  }
  try {
    const document = await task.promise
    return {
      pages: document.numPages,
      async page(number) {
        const page = await document.getPage(number)
        const tooMany = count.refuseAbove(mostOperators)
        const { fnArray, argsArray } = await Promise.race([page.getOperatorList(), tooMany])
        const units = new Map<string, number>()
        for (const [at, code] of fnArray.entries()) {
          if (code !== SET_FONT) continue
          const font: unknown = argsArray[at]?.[0]
          if (typeof font === 'string' && page.commonObjs.has(font))
            units.set(font, unitIn(page.commonObjs.get(font)))
        }
        const [left = 0, bottom = 0, right = 0, top = 0] = page.view
        page.cleanup()
        return {
          box: [left, bottom, right, top],
          rotate: page.rotate,
          *operators() {
            for (const [at, code] of fnArray.entries()) yield [NAMES.get(code) ?? '', argsArray[at] ?? []]
          },
          unitOf: (font) => units.get(font) ?? UNIT,
        }
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

function unitIn(font: unknown): number {
  if (typeof font !== 'object' || font === null || !('fontMatrix' in font)) return UNIT
  const { fontMatrix } = font
  const unit: unknown = Array.isArray(fontMatrix) ? fontMatrix[0] : undefined
  return typeof unit === 'number' && unit > 0 ? unit : UNIT
}
