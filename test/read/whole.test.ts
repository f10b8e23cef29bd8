import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/model/user-error.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { readWhole } from '../../src/stages/read/whole.ts'
import { memoryInput } from './inputs.ts'

const limits = { ...DEFAULT_LIMITS, inflatedBytes: 9 }

function refused(value: number): UserError {
  return new UserError('limit-exceeded', { source: 'list', limit: 'memory', value, max: 9 })
}

describe('a source that has to be held whole', () => {
  test('is refused at the first piece too many when its size is not known', async () => {
    const input = memoryInput(Buffer.alloc(20), [6, 12])
    await expect(readWhole(input, limits)).rejects.toThrow(refused(12))
  })

  test('is refused before a byte is read when its size is known', async () => {
    const unread = () => {
      throw new Error('was read')
    }
    const input = { path: 'list', size: 20, bytes: unread, chunks: unread }
    await expect(readWhole(input, limits)).rejects.toThrow(refused(20))
  })

  test('may have just as many bytes as are allowed', async () => {
    expect(await readWhole(memoryInput(Buffer.from('123456789'), [4]), limits)).toEqual(
      Buffer.from('123456789'),
    )
  })
})
