import type { Random } from '../bench/random.ts'

/** One way to damage a code. Undefined: it cannot happen to this one. */
type Damage = (code: string, random: Random) => string | undefined

/** What happens to codes in offices, each once; the repairs know how to undo these. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  'last zeros lost': (code) => (code.endsWith('0') ? code.replace(/0+$/, '') : undefined),
  'last zeros lost, comma': (code) =>
    code.endsWith('0') ? code.replace(/0+$/, '').replace('.', ',') : undefined,
  'decimal comma': (code) => code.replace('.', ','),
  'number without a dot': (code) => code.replace('.', ''),
  'number with marks between thousands': (code, random) =>
    [code.slice(0, 1), code.slice(2, 5), code.slice(5)].join(random.pick(['.', ',', ' '])),
  'exponent 0': (code) => `${Number(code)}E+00`,
  'exponent 6': (code) => `${code}E+06`,
  'exponent 6, five digits': (code) => `${Number(code).toFixed(5)}E+06`,
  'date with milliseconds': (code) => asDate(code, 3),
  'date with seconds': (code) => asDate(code, 0),
  'date without a time': (code) => asDate(code, 0)?.slice(0, 10),
  'month and day': (_, random) => `${random.pick(['Jan', 'Feb', 'Dec'])}-${1 + random.below(28)}`,
  'binary tail': (code) => String(Math.fround(Number(code))),
  'letter for a digit': (code, random) => {
    const places = [...code].flatMap((character, place) => ('01'.includes(character) ? [place] : []))
    const place = random.pick(places)
    const letter = code[place] === '0' ? random.pick(['O', 'o']) : random.pick(['l', 'I', '|'])
    return `${code.slice(0, place)}${letter}${code.slice(place + 1)}`
  },
  'another mark': (code, random) => code.replace('.', random.pick(['·', '-', '–', '..', '. .', '_', ':'])),
  'in a link': (code) => `https://dichvucong.gov.vn/p/home/dvc-chi-tiet.html?ma=${code}&cap=xa`,
  'behind a label': (code, random) => `${random.pick(['Mã: ', 'Mã TTHC: ', 'Mã số ', '(', '"'])}${code}`,
  'in words': (code) => `Thủ tục ${code} (sửa đổi)`,
  'suffix broken': (code, random) => `${code}.${random.pick(['H1', 'H137', 'H13.H14', '000.00.00'])}`,
  'a digit too many': (code, random) => {
    const place = 2 + random.below(7)
    return `${code.slice(0, place)}${random.below(10)}${code.slice(place)}`
  },
}

/**
 * What looks like one of the above and is not: no repair knows it, so whatever is suggested may be wrong. Without these
 * the count would only say that a damage can be undone by its opposite.
 */
export const LOOKALIKES: Readonly<Record<string, Damage>> = {
  'last digit lost': (code) => (code.endsWith('0') ? undefined : code.slice(0, -1)),
  'last two digits lost': (code) => (code.endsWith('0') ? undefined : code.slice(0, -2)),
  'a digit lost on the way': (code, random) => {
    const place = 3 + random.below(4)
    return `${code.slice(0, place)}${code.slice(place + 1)}`
  },
  'a digit mistyped, decimal comma': (code, random) => mistyped(code, random).replace('.', ','),
  'a digit mistyped, no dot': (code, random) => mistyped(code, random).replace('.', ''),
}

/** Days since the last one of 1899, as a program counts them: 1.5 is noon of 1 January 1900 in Excel. */
function asDate(code: string, decimals: 0 | 3): string | undefined {
  const time = new Date(Date.UTC(1900, 0, 0) + Number(code) * 86_400_000)
  const iso = time.toISOString()
  return decimals === 3 ? iso : iso.replace(/\.\d+Z$/, '')
}

function mistyped(code: string, random: Random): string {
  const place = 3 + random.below(5)
  const digit = (Number(code[place]) + 1 + random.below(9)) % 10
  return `${code.slice(0, place)}${digit}${code.slice(place + 1)}`
}
