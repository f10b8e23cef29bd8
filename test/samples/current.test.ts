import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { outdated, sampleFiles, update } from '../../samples/generator/files.ts'
import { HA_NOI_UNITS, MISSED } from '../../samples/generator/ha-noi-units.ts'
import { SAMPLES } from './sample-audit.ts'

const files = await sampleFiles()

describe('the lists in samples/', () => {
  test('are what the generator makes', () => {
    expect(outdated(SAMPLES, files)).toEqual([])
  })

  test('are twelve and one for each unit of Hà Nội: 12 + 126 = 138', () => {
    expect(12 + HA_NOI_UNITS.length).toBe(138)
    expect(files.size).toBe(138)
  })

  test('take less than 4 MB', () => {
    const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0)
    expect(bytes).toBeLessThan(4_000_000)
  })
})

describe('the generator', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-samples-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('makes the same bytes on another day, the workbook too', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09') })
    const again = await sampleFiles().finally(() => vi.useRealTimers())
    expect([...files].filter(([path, bytes]) => !again.get(path)?.equals(bytes))).toEqual([])
  })

  test('writes what is missing, mends what differs and removes what is left over', () => {
    expect(update(folder, files)).toHaveLength(138)
    expect(outdated(folder, files)).toEqual([])
    writeFileSync(join(folder, 'son-la.csv'), 'changed')
    writeFileSync(join(folder, 'ha-noi', 'Xã Cũ.csv'), 'left over')
    expect(outdated(folder, files)).toEqual(['ha-noi/Xã Cũ.csv', 'son-la.csv'])
    expect(update(folder, files)).toEqual(['ha-noi/Xã Cũ.csv', 'son-la.csv'])
    expect(outdated(folder, files)).toEqual([])
  })
})

describe.each(['README.md', 'README.vi.md'])('%s', (readme) => {
  const text = readFileSync(`${SAMPLES}${readme}`, 'utf8')

  test('names every unit of Hà Nội that misses a target', () => {
    const missed = [...MISSED.fullOnlineOnly, ...MISSED.onlineOnly, ...MISSED.both]
    expect(missed.filter((unit) => !text.includes(unit))).toEqual([])
  })

  test('names every list and configuration', () => {
    const named = [...files.keys()].filter((path) => !path.startsWith('ha-noi/'))
    expect(
      [...named, 'rasoat.yaml', 'ha-noi.yaml', 'tuyen-quang.yaml'].filter((path) => !text.includes(path)),
    ).toEqual([])
  })
})
