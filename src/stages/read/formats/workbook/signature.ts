type Kind =
  | 'empty'
  | 'zip'
  | 'gzip'
  | 'ods'
  | 'xlsx'
  | 'docx'
  | 'encrypted'
  | 'xls'
  | 'html'
  | 'xml'
  | 'text'
  | 'pdf'
  | 'binary'

/** Start of an OLE compound file: Excel 97–2003, and the wrapper Excel puts around workbooks with a password. */
const OLE = Buffer.from('D0CF11E0A1B11AE1', 'hex')

/** Name of the stream that holds a workbook with a password (MS-OFFCRYPTO 2.3.4.4), as the directory of the OLE file spells it. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le')

/** What the first bytes say a file is; names and endings are no evidence. */
export function kindOf(bytes: Uint8Array): Kind {
  if (bytes.length === 0) return 'empty'
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // PK and any record: a truncated archive still is one, and will be reported as damaged.
  if (file.subarray(0, 2).toString('latin1') === 'PK') return kindOfArchive(file)
  if (file.subarray(0, OLE.length).equals(OLE)) return file.includes(ENCRYPTED_PACKAGE) ? 'encrypted' : 'xls'
  if (file[0] === 0x1f && file[1] === 0x8b) return 'gzip'
  if (file.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  return kindOfText(file.subarray(0, 1024))
}

/** First part of every OpenDocument file, never compressed, so that its kind can be seen from outside (ODF 1.2 part 3, 3.3). */
const ODS = 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'

/** Name of the main part of a workbook, as all programs we know write it. */
const WORKBOOK_PART = 'xl/workbook.xml'

/** Name of the text of a document, as all programs we know write it. */
const DOCUMENT_PART = 'word/document.xml'

/** Parts of every OpenDocument file. Some writers pack them in another order, or squeeze the first one (one npm library does). */
const ODF_PARTS = ['mimetype', 'content.xml', 'META-INF/manifest.xml']

/** An archive that is neither may still be a workbook whose parts have other names. */
function kindOfArchive(file: Buffer): Kind {
  // The name begins after 30 bytes; a template says so at the end.
  if (file.subarray(30, 30 + ODS.length).toString('latin1') === ODS) return 'ods'
  if (file.includes(WORKBOOK_PART)) return 'xlsx'
  if (file.includes(DOCUMENT_PART)) return 'docx'
  return ODF_PARTS.every((part) => file.includes(part)) ? 'ods' : 'zip'
}

/** Namespace of an OpenDocument file in one piece of XML (ODF 1.2 part 1, 3.1.2). */
const ODF_OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'

/** Portals often send an HTML table, the XML of Excel 2003, or CSV, under the name of a workbook. */
function kindOfText(head: Buffer): Kind {
  const hasUtf16Mark = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  if (head.includes(0) && !hasUtf16Mark) return 'binary'
  const start = head.toString('latin1').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
  const letters = start.replace(/[\s\0]/g, '')
  if (letters.includes('urn:schemas-microsoft-com:office:spreadsheet') && letters.startsWith('<?xml'))
    return 'xml'
  if (letters.includes('<office:document') && letters.includes(ODF_OFFICE)) return 'ods'
  // A web page in one file begins like a letter: Excel's with its version, Chrome's with who saved it.
  const isLetter = /^(?:MIME-Version:|From:<Saved|Content-Type:multipart)/i.test(letters)
  return letters.startsWith('<') || isLetter ? 'html' : 'text'
}
