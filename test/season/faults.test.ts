import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { requireBuild } from '../built.ts'
import { temporaryFolder } from '../cli/folder.ts'
import { Night } from './night.ts'

// A few of what `npm run faults` does by the hundred: processes, so that a kill is a kill.
describe('a night of faults', () => {
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, 'lists'))
  const night = new Night(cwd)

  beforeAll(async () => {
    requireBuild()
    await night.prepare()
  })

  test('a list that is gone fails the run, and is named', async () => {
    expect(await night.vanished()).toMatchObject({
      code: 1,
      rules: expect.arrayContaining(['catalogue-gone']),
      parts: [],
    })
  })

  test('a list of which a third is left fails the run', async () => {
    expect(await night.shrunk()).toMatchObject({
      code: 1,
      rules: expect.arrayContaining(['catalogue-shrank']),
      parts: [],
    })
  })

  test('a list that is cut while it is read ends with 2 and a sentence, unless all of it had been read', async () => {
    const { code, said, outputs, records, parts } = await night.cutWhileRead()
    expect(parts).toEqual([])
    if (code === 2) expect(said).toMatch(/changed while it was read/)
    else {
      expect(code).toBe(0)
      // Two lists of 30 rows beside it: all of it was read, or it was cut before it was opened, and then it is a list of a few rows.
      const own = records - 30 - 30
      expect(own === 150_000 || (own > 0 && own < 40)).toBe(true)
    }
    expect(outputs).not.toMatch(/torn|gone/)
  })

  test.skipIf(process.platform !== 'linux')(
    'a full disk ends with 2 and leaves the outputs of before',
    async () => {
      expect(await night.fullDisk()).toMatchObject({
        code: 2,
        said: expect.stringContaining('ENOSPC'),
        outputs: 'old old old',
        parts: [],
      })
    },
  )

  test('parts of a killed run are in nobody’s way', async () => {
    expect(await night.staleParts()).toMatchObject({ code: 0, outputs: 'old old old' })
  })

  test('two runs at once write the same outputs, whole', async () => {
    expect(await night.twoAtOnce()).toMatchObject({ code: 0, outputs: 'new new new', parts: [] })
  })

  test.each([0.3, 0.9])(
    'a run that is killed after %s of its time leaves each output as it was, or new',
    async (share) => {
      const { outputs } = await night.killed(share)
      expect(outputs).toMatch(/^(?:(?:old|new) ?){3}$/)
    },
  )
})
