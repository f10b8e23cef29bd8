const FULL_WIDTH = /[\uff01-\uff5e\u3000\u3002\uff61]/g
const SHIFT = 0xfee0

/** Characters of East Asian keyboards as the plain ones. Not NFKC: that makes a digit of the mark of a footnote. */
export function narrow(text: string): string {
  return text.replace(FULL_WIDTH, (wide) => {
    if (wide === '\u3000') return ' '
    const point = wide.charCodeAt(0)
    return point < 0xff01 || point === 0xff61 ? '.' : String.fromCharCode(point - SHIFT)
  })
}
