import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { unpackedInput } from '../../src/stages/read/gzip.ts'
import { heldInput } from '../../src/stages/read/input.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { fc } from '../property.ts'
import { inPieces } from './inputs.ts'

function unpack(
  packed: Uint8Array,
  { cuts = [] as readonly number[], limits = {} } = {},
): Promise<Uint8Array> {
  const held = heldInput('list.csv.gz', packed)
  const input = { ...held, chunks: () => inPieces(packed, cuts) }
  return unpackedInput(input, { ...DEFAULT_LIMITS, ...limits }).bytes()
}

const LIST = Buffer.from('Mã TTHC,Tên\n1.012750,Cấp\n')

test('what was packed comes out as it was, wherever the file is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.array(fc.nat(300)), async (bytes, cuts) => {
      expect(Buffer.from(await unpack(gzipSync(bytes), { cuts }))).toEqual(Buffer.from(bytes))
    }),
  )
})

test('two packed files behind each other are one, as gzip says', async () => {
  const both = Buffer.concat([gzipSync(LIST), gzipSync(LIST)])
  expect(Buffer.from(await unpack(both)).toString()).toBe(`${LIST}${LIST}`)
})

test('the fingerprint is that of the file as it lies there', async () => {
  const packed = gzipSync(LIST)
  const input = heldInput('list.csv.gz', packed)
  expect(await unpackedInput(input, DEFAULT_LIMITS).sha256()).toBe(await heldInput('x', packed).sha256())
})

test.each([
  ['was cut off', gzipSync(LIST).subarray(0, -4), [], 'truncated-file'],
  ['is empty', Buffer.alloc(0), [], 'truncated-file'],
  ['was never packed', LIST, [], 'damaged-file'],
  ['holds a wrong checksum', withByte(gzipSync(LIST), -8), [], 'damaged-file'],
  ['goes on behind its end', Buffer.concat([gzipSync(LIST), LIST]), [], 'damaged-file'],
  [
    'goes on in the next piece',
    Buffer.concat([gzipSync(LIST), LIST]),
    [gzipSync(LIST).length],
    'damaged-file',
  ],
] as const)('a file that %s is refused', async (_, packed, cuts, code) => {
  await expect(unpack(packed, { cuts })).rejects.toMatchObject({ code })
})

test('more than the limits allow is not unpacked', async () => {
  const large = gzipSync(Buffer.alloc(1024 ** 2 + 1, 'a'))
  await expect(unpack(large)).rejects.toMatchObject({ code: 'limit-exceeded', facts: { limit: 'ratio' } })
  const limits = { sourceBytes: 20 }
  await expect(unpack(gzipSync(LIST), { limits })).rejects.toMatchObject({
    facts: { limit: 'file', max: 20 },
  })
})

/** The same bytes with another one at this place. */
function withByte(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes)
  const place = (at + bytes.length) % bytes.length
  changed.writeUInt8((changed.readUInt8(place) + 1) % 256, place)
  return changed
}
