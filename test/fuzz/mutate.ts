import { at, type Random } from '../bench/random.ts'

type Mutation = (bytes: Buffer, dice: Random, other: Buffer) => Buffer

/** What breaks readers, whole: quotes and delimiters, line ends, marks of encodings, brackets, tags, names of JavaScript. */
const TOKENS: readonly Buffer[] = [
  ...['"', '""', '"\n', '\n"', ',', ';', '\t', '|', '\r', '\n', '\r\n', '\0', '\ufeff', '\u2028', '\ufffd'],
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    ',"',
    '\\',
    '\\u',
    '\\ud800',
    '\\"',
    'null',
    '1e400',
    '-',
    '"__proto__":',
    '{}',
  ],
  ...[
    '<',
    '>',
    '</row>',
    '<row>',
    '</c>',
    '<c r="A1"><v>1</v></c>',
    '&',
    '&amp;',
    ']]>',
    '<![CDATA[',
    '<!--',
  ],
  ...[
    ' r="XFD1"',
    ' r="ZZZZZZ1"',
    ' r="A0"',
    ' t="s"',
    ' t="d"',
    ' s="9999999"',
    '<v>-1</v>',
    '<v>1e999</v>',
  ],
  ...['=', '="1"', "'=", '@', '\u001b[31m', '\u202e', '::error::', '<script>', 'constructor', '1.012750'],
].map((text) => Buffer.from(text))

const RAW = [
  [0xff],
  [0xfe, 0xff],
  [0xff, 0xfe],
  [0xc3],
  [0xe1, 0xba],
  [0xed, 0xa0, 0x80],
  [0xf0, 0x9f],
  [0x80],
]
const BYTES: readonly Buffer[] = [...TOKENS, ...RAW.map((bytes) => Buffer.from(bytes))]

const MUTATIONS: readonly Mutation[] = [
  cut,
  flip,
  insert,
  insert,
  insert,
  overwrite,
  remove,
  duplicate,
  move,
  splice,
  repeat,
]

/** Some damage, as a cable, a careless program or an enemy does it. The same dice give the same damage. */
export function mutate(bytes: Buffer, other: Buffer, dice: Random): Buffer {
  let mutated = bytes
  for (let left = 1 + dice.below(dice.chance(0.5) ? 1 : 6); left > 0; left -= 1) {
    mutated = dice.pick(dice.chance(0.4) ? BY_MEANING : MUTATIONS)(mutated, dice, other)
  }
  return mutated
}

/** Whole rows, cells, records and values: what is left is still of the format, most of the time. */
const BY_MEANING: readonly Mutation[] = [
  (bytes, dice) => onElement(bytes, dice, (element) => element + element),
  (bytes, dice) => onElement(bytes, dice, () => ''),
  (bytes, dice) => onElement(bytes, dice, (_, others) => dice.pick(others)),
  (bytes, dice) => onElement(bytes, dice, (element, others) => element + dice.pick(others)),
]

const ELEMENT =
  /<row.*?<\/row>|<c .*?<\/c>|<v>.*?<\/v>|<(?:si|t|is|f)>.*?<\/(?:si|t|is|f)>| \w+="[^"]*"|\{[^{}]*\}|"[^"]*"(?=[,:}])|[^\n,;]*[\n,;]/gs

function onElement(
  bytes: Buffer,
  dice: Random,
  change: (element: string, others: readonly string[]) => string,
): Buffer {
  const text = bytes.toString('latin1')
  const from = dice.below(text.length + 1)
  const found = [...text.slice(from, from + 2_000).matchAll(ELEMENT)]
  if (found.length === 0) return bytes
  const { 0: element, index } = dice.pick(found)
  const others = found.map(([other]) => other)
  const start = from + index
  const changed = change(element, others)
  return Buffer.from(text.slice(0, start) + changed + text.slice(start + element.length), 'latin1')
}

function cut(bytes: Buffer, dice: Random): Buffer {
  const place = dice.below(bytes.length + 1)
  return dice.chance(0.8) ? bytes.subarray(0, place) : bytes.subarray(place)
}

function flip(bytes: Buffer, dice: Random): Buffer {
  const changed = Buffer.from(bytes)
  if (changed.length === 0) return changed
  const place = dice.below(changed.length)
  changed.writeUInt8(changed.readUInt8(place) ^ (1 << dice.below(8)), place)
  return changed
}

function insert(bytes: Buffer, dice: Random): Buffer {
  return replaced(bytes, dice.below(bytes.length + 1), 0, dice.pick(BYTES))
}

function overwrite(bytes: Buffer, dice: Random): Buffer {
  const token = dice.pick(BYTES)
  return replaced(bytes, dice.below(bytes.length + 1), token.length, token)
}

function remove(bytes: Buffer, dice: Random): Buffer {
  const { start, length } = stretch(bytes, dice)
  return replaced(bytes, start, length, Buffer.alloc(0))
}

function duplicate(bytes: Buffer, dice: Random): Buffer {
  const { start, length } = stretch(bytes, dice)
  return replaced(bytes, start, 0, bytes.subarray(start, start + length))
}

function move(bytes: Buffer, dice: Random): Buffer {
  const { start, length } = stretch(bytes, dice)
  return replaced(bytes, dice.below(bytes.length + 1), 0, bytes.subarray(start, start + length))
}

/** A piece of another list, or of the same one in another encoding. */
function splice(bytes: Buffer, dice: Random, other: Buffer): Buffer {
  const { start, length } = stretch(other, dice)
  return replaced(bytes, dice.below(bytes.length + 1), dice.below(20), other.subarray(start, start + length))
}

function repeat(bytes: Buffer, dice: Random): Buffer {
  const token = dice.pick(BYTES)
  const times = at([2, 10, 100, 1_000], dice.below(4))
  return replaced(bytes, dice.below(bytes.length + 1), 0, Buffer.concat(Array(times).fill(token)))
}

function stretch(bytes: Buffer, dice: Random): { start: number; length: number } {
  const start = dice.below(bytes.length + 1)
  return { start, length: Math.min(bytes.length - start, dice.below(at([4, 40, 400], dice.below(3)))) }
}

function replaced(bytes: Buffer, start: number, length: number, by: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, start), by, bytes.subarray(start + length)])
}
