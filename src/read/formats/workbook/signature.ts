type Kind = 'empty' | 'zip' | 'encrypted' | 'xls' | 'html' | 'text' | 'binary'

/** Start of an OLE compound file: Excel 97–2003, and the wrapper Excel puts around workbooks with a password. */
const OLE = Buffer.from('D0CF11E0A1B11AE1', 'hex')

/** Name of the stream that holds a workbook with a password (MS-OFFCRYPTO 2.3.4.4), as the directory of the OLE file spells it. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le')

/** What the first bytes say a file is; names and endings are no evidence. */
export function kindOf(bytes: Uint8Array): Kind {
  if (bytes.length === 0) return 'empty'
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // PK and any record: a truncated archive still is one, and will be reported as damaged.
  if (file.subarray(0, 2).toString('latin1') === 'PK') return 'zip'
  if (file.subarray(0, OLE.length).equals(OLE)) return file.includes(ENCRYPTED_PACKAGE) ? 'encrypted' : 'xls'
  return kindOfText(file.subarray(0, 1024))
}

/** Portals often send an HTML table, or CSV, under the name of a workbook. */
function kindOfText(head: Buffer): Kind {
  const hasUtf16Mark = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  if (head.includes(0) && !hasUtf16Mark) return 'binary'
  const start = head.toString('latin1').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
  return start.replace(/[\s\0]/g, '').startsWith('<') ? 'html' : 'text'
}
