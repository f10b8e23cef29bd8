import { foldWord } from '../../../text/fold.ts'

const YES = new Set(
  [
    'x',
    'v',
    'có',
    'yes',
    'ok',
    'true',
    '1',
    'y',
    'đúng',
    'đã có',
    'đã',
    'đạt',
    'đủ điều kiện',
    'đã tích hợp',
    'đã công khai',
    'đã ban hành',
    'được',
    'bắt buộc',
  ].map(foldWord),
)
const NO = new Set(
  [
    'không',
    'no',
    'false',
    '0',
    'n',
    'sai',
    'chưa',
    'chưa có',
    'không có',
    'không đủ điều kiện',
    'chưa tích hợp',
    'chưa công khai',
    'chưa ban hành',
    'không bắt buộc',
  ].map(foldWord),
)

/** Yes or no as offices mark it. A mark that is neither gives undefined; a blank never gets here: it is unknown. */
export function readYesNo(text: string): boolean | undefined {
  // A bullet, a square, a cross of Windows: and `ü`, `þ`, which are the tick and the ticked box of the font Wingdings, also where
  // they kept their places in it (private letters of Unicode).
  if (/^[✓✔☑√●■▪•◉⬤☒+üþ\uf0fc\uf0fe\uf052\uf050]$/u.test(text)) return true
  if (/^[-–—✗✘☐]$/u.test(text)) return false
  const word = foldWord(text)
  if (YES.has(word)) return true
  if (NO.has(word)) return false
  return undefined
}
