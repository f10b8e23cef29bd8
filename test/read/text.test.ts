import { isUtf8 } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/model/user-error.ts'
import { decode, streamText, type TextOptions } from '../../src/stages/read/text.ts'
import { fc } from '../property.ts'
import { inPieces, utf16be } from './inputs.ts'

const source = 'list.csv'
const sentence = 'Mã số;Tên thủ tục hành chính\n1.012750;Cấp giấy phép 𠀋\n'

function decoded(bytes: Uint8Array, encoding?: string): { text: string; encoding: string } {
  const result = decode(bytes, encoding === undefined ? { source } : { source, encoding })
  return { text: Buffer.from(result.bytes).toString(), encoding: result.encoding }
}

async function streamed(
  chunks: AsyncIterable<Uint8Array>,
  options: TextOptions = { source },
): Promise<{ bytes: Buffer; encoding: string }> {
  const result = await streamText(chunks, options)
  const pieces: Uint8Array[] = []
  for await (const chunk of result.chunks) pieces.push(chunk)
  return { bytes: Buffer.concat(pieces), encoding: result.encoding }
}

/** What came of it; a text may happen to be the bytes of UTF-32, and is then refused. */
async function outcome<T>(action: () => Promise<T>): Promise<T | string> {
  try {
    return await action()
  } catch (error) {
    if (error instanceof UserError) return error.code
    throw error
  }
}

describe('the encoding of a source', () => {
  test.each([
    ['utf-8', 'without a mark', Buffer.from(sentence)],
    ['utf-8', 'with a mark', Buffer.from(`\ufeff${sentence}`)],
    ['utf-16le', 'with a mark', Buffer.from(`\ufeff${sentence}`, 'utf16le')],
    ['utf-16le', 'without a mark', Buffer.from(sentence, 'utf16le')],
    ['utf-16be', 'with a mark', utf16be(`\ufeff${sentence}`)],
    ['utf-16be', 'without a mark', utf16be(sentence)],
  ])('is found: %s %s', (encoding, _, bytes) => {
    expect(decoded(bytes)).toEqual({ text: sentence, encoding })
  })

  test('is what the user says, even against the bytes', () => {
    expect(decoded(Buffer.from('\ufeffê'), 'latin1')).toEqual({
      text: 'ï»¿Ãª',
      encoding: 'windows-1252',
    })
  })

  test('keeps its mark out of the text when the user names it', () => {
    expect(decoded(Buffer.from('\ufeffê', 'utf16le'), 'UTF-16')).toEqual({ text: 'ê', encoding: 'utf-16le' })
  })

  test('that nobody knows is the mistake of the user', () => {
    expect(() => decode(Buffer.from('a'), { source, encoding: 'tcvn4' })).toThrow(
      new UserError('unknown-encoding', { encoding: 'tcvn4', suggestion: '' }),
    )
  })

  test.each([
    ['little', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]],
    ['big', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x61]],
  ])(
    'is refused where it is UTF-32, %s end first: as UTF-16 it would have a zero after each letter',
    (_, bytes) => {
      for (const given of [{ source }, { source, encoding: 'utf-8' }]) {
        expect(() => decode(Uint8Array.from(bytes), given)).toThrow(new UserError('utf-32', { source }))
      }
    },
  )

  // The mark of UTF-16 and a zero are the mark of UTF-32.
  test.each(['\0', '\0a', '\0ab', '\0\0a', '\0\ud83d\ude00', `\0${sentence}`])(
    'is UTF-16 of a text that begins with a zero, where what follows cannot be UTF-32: %j',
    (text) => {
      expect(decoded(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual({ text, encoding: 'utf-16le' })
    },
  )

  test('is not UTF-16 because of one stray zero byte', () => {
    expect(decoded(Buffer.from(`a\0${sentence}`))).toEqual({ text: `a\0${sentence}`, encoding: 'utf-8' })
  })
})

describe('decoding', () => {
  test('does not copy UTF-8', () => {
    const bytes = Buffer.from(`\ufeff${sentence}`)
    expect(decode(bytes, { source }).bytes.buffer).toBe(bytes.buffer)
  })

  test('leaves invalid UTF-8 as it is, for the reader to place', () => {
    const bytes = Buffer.from([0x61, 0xff, 0x62])
    expect(Buffer.from(decode(bytes, { source }).bytes)).toEqual(bytes)
  })

  test('turns what is not text in another encoding into a byte that is not UTF-8', () => {
    const bytes = Buffer.concat([
      Buffer.from('ab', 'utf16le'),
      Buffer.of(0x00, 0xd8),
      Buffer.from('c', 'utf16le'),
    ])
    const result = decode(bytes, { source, encoding: 'utf-16le' }).bytes
    expect(Buffer.from(result)).toEqual(Buffer.from([0x61, 0x62, 0xff, 0x63]))
    expect(isUtf8(result)).toBe(false)
  })
})

describe('a stream of text', () => {
  test('is the same text in the same encoding wherever it is cut', async () => {
    const written = fc.tuple(
      fc.string({ unit: 'binary', maxLength: 1500 }),
      fc.constantFrom('utf8', 'utf16le', 'utf16be'),
    )
    await fc.assert(
      fc.asyncProperty(
        written,
        fc.boolean(),
        fc.array(fc.nat(3000)),
        async ([text, encoding], isMarked, cuts) => {
          const marked = isMarked ? `\ufeff${text}` : text
          const bytes =
            encoding === 'utf16be'
              ? utf16be(marked)
              : Buffer.from(marked, encoding === 'utf8' ? 'utf8' : 'utf16le')
          expect(await outcome(() => streamed(inPieces(bytes, cuts)))).toEqual(
            await outcome(async () => {
              const whole = decode(bytes, { source })
              return { bytes: Buffer.from(whole.bytes), encoding: whole.encoding }
            }),
          )
        },
      ),
      // Found by chance: zeros at the start, which make the mark of UTF-16 that of UTF-32.
      {
        examples: [
          [['\0', 'utf16le'], true, []],
          [['\0', 'utf16le'], true, [3]],
          [['\0a\0', 'utf16le'], true, [4]],
          [['\0ab', 'utf16le'], true, [4, 7]],
          [['\0\ufeff\0a', 'utf16be'], false, [2]],
        ],
      },
    )
  })

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'gb18030', 'shift_jis', 'tcvn3'])(
    'is so when the user says that it is %s, whatever it is',
    async (encoding) => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 1500 }), fc.array(fc.nat(1500)), async (bytes, cuts) => {
          const options = { source, encoding }
          expect(await outcome(() => streamed(inPieces(bytes, cuts), options))).toEqual(
            await outcome(async () => {
              const whole = decode(bytes, options)
              return { bytes: Buffer.from(whole.bytes), encoding: whole.encoding }
            }),
          )
        }),
      )
    },
  )

  test('hands UTF-8 pieces on without a copy', async () => {
    const pieces = [Buffer.alloc(2000, 'a'), Buffer.alloc(2000, 'b')]
    const { chunks } = await streamText(asStream(pieces), { source })
    const seen: Uint8Array[] = []
    for await (const chunk of chunks) seen.push(chunk)
    expect(seen.map((chunk) => chunk.buffer)).toEqual(pieces.map((piece) => piece.buffer))
  })

  test('that is left early closes its source', async () => {
    let isClosed = false
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from(sentence)
      } finally {
        isClosed = true
      }
    }
    for await (const _ of (await streamText(endless(), { source })).chunks) break
    expect(isClosed).toBe(true)
  })

  test('of nothing has no pieces', async () => {
    expect(await streamed(asStream([]))).toEqual({ bytes: Buffer.alloc(0), encoding: 'utf-8' })
  })
})

async function* asStream(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces
}
