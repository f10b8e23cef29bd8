import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findEncoding } from '../../src/stages/read/encoding.ts'
import { csv } from '../../src/stages/read/formats/csv.ts'
import { json } from '../../src/stages/read/formats/json.ts'
import { jsonl } from '../../src/stages/read/formats/jsonl.ts'
import { type Detection, detect } from './detection.ts'
import { memoryInput, readOptions, readRows, rowsOf } from './inputs.ts'
import { OLD_NAMES, oldBytes, oldText } from './old-text.ts'

const list = readFileSync(new URL('../../samples/chieng-coi.csv', import.meta.url), 'utf8')
  .replace('\ufeff', '')
  .split('\n')
  .slice(0, 31)
const text = list.join('\n')
const cells = async (content: Uint8Array | string) => (await readRows(csv, content)).map((row) => row.cells)
const clean = await cells(text)

const national = readFileSync(new URL('../../samples/national.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(2)

const found = (bytes: Uint8Array, label?: string) => findEncoding(bytes, 'utf-8', label).report

describe.each(OLD_NAMES)('a list in %s', (name) => {
  test('is read like the same list in UTF-8, and says how sure its encoding is', async () => {
    const bytes = oldBytes(text, name)
    const { encoding, encodingConfidence, savedAs } = await csv.open(memoryInput(bytes), readOptions())
    expect({ encoding, encodingConfidence, savedAs }).toEqual({
      encoding: name,
      encodingConfidence: 0.99,
      savedAs: undefined,
    })
    expect(await cells(bytes)).toEqual(clean)
  })

  test.each([
    ['utf-8', Buffer.from(oldText(text, name))],
    ['utf-8', Buffer.from(`\ufeff${oldText(text, name)}`)],
    ['utf-16le', Buffer.from(`\ufeff${oldText(text, name)}`, 'utf16le')],
  ])('is found where its letters were saved as %s', async (carrier, bytes) => {
    const { encoding, savedAs } = await csv.open(memoryInput(bytes), readOptions())
    expect({ encoding, savedAs }).toEqual({ encoding: name, savedAs: carrier })
    expect(await cells(bytes)).toEqual(clean)
  })

  test('is the same wherever its source is cut', async () => {
    const bytes = oldBytes(text, name)
    const rows = await readRows(csv, bytes, { cuts: [1, 2, 77, 1030, 2500] })
    expect(rows.map((row) => row.cells)).toEqual(clean)
  })

  test('has no problems to report', async () => {
    const rows = await readRows(csv, oldBytes(text, name))
    expect(rows.filter(({ problems }) => problems !== undefined)).toEqual([])
  })

  test('is read as the user says, without a word on how sure that is', async () => {
    for (const bytes of [oldBytes(text, name), Buffer.from(oldText(text, name))]) {
      const opened = await csv.open(memoryInput(bytes), { ...readOptions(), encoding: name.toUpperCase() })
      expect([opened.encoding, opened.encodingConfidence]).toEqual([name, undefined])
      expect((await rowsOf(opened.sheets[0])).map((row) => row.cells)).toEqual(clean)
    }
  })

  test('is read in JSON and in JSONL too', async () => {
    const records = list.slice(1, 12).map((line) => ({ 'Mã TTHC': '1.001193', 'Tên thủ tục': line }))
    const expected = records.map((record) => Object.values(record))
    const array = oldBytes(JSON.stringify(records, null, 1), name)
    const lines = oldBytes(records.map((record) => JSON.stringify(record)).join('\n'), name)
    for (const [format, bytes] of [
      [json, array],
      [jsonl, lines],
    ] as const) {
      const { encoding, sheets } = await format.open(memoryInput(bytes), readOptions())
      const rows = await rowsOf(sheets[0])
      // TCVN3 keeps no case of a capital with a tone; nothing else may differ.
      const fold = (row: readonly string[]) => row.map((cell) => cell.toLowerCase())
      expect({ encoding, rows: rows.map((row) => fold(row.cells)) }).toEqual({
        encoding: name,
        rows: expected.map(fold),
      })
      expect(rows[0]?.columns).toEqual(['Mã TTHC', 'Tên thủ tục'])
    }
  })
})

describe('a list of several encodings', () => {
  const mixed = (encode: (line: string, at: number) => Uint8Array) =>
    Buffer.concat(list.map((line, at) => encode(`${line}\n`, at)))
  const told = async (bytes: Uint8Array) =>
    (await readRows(csv, bytes)).flatMap(({ row, problems = [] }) =>
      problems.map(({ reason, detail }) => [row, reason, detail]),
    )

  test('is read line by line: rows of two old encodings in a list of UTF-8', async () => {
    const bytes = mixed((line, at) =>
      at === 4 ? oldBytes(line, 'tcvn3') : at === 9 ? oldBytes(line, 'vni') : Buffer.from(line),
    )
    expect(found(bytes)).toEqual({ encoding: 'utf-8' })
    expect(await cells(bytes)).toEqual(clean)
    expect(await told(bytes)).toEqual([
      [5, 'other-encoding', 'tcvn3'],
      [10, 'other-encoding', 'vni'],
    ])
  })

  test.each(OLD_NAMES)('is read line by line: rows of UTF-8 in a list of %s', async (name) => {
    const bytes = mixed((line, at) => (at % 10 === 3 ? Buffer.from(line) : oldBytes(line, name)))
    expect(found(bytes).encoding).toBe(name)
    expect(await cells(bytes)).toEqual(clean)
    expect(await told(bytes)).toEqual([4, 14, 24].map((row) => [row, 'other-encoding', 'utf-8']))
  })

  test('keeps letters that only Unicode has, in a list of old letters saved as UTF-8', async () => {
    const bytes = Buffer.from(list.map((line, at) => (at === 7 ? line : oldText(line, 'tcvn3'))).join('\n'))
    expect(await cells(bytes)).toEqual(clean)
    expect(await told(bytes)).toEqual([[8, 'other-encoding', 'utf-8']])
  })

  test('is told by the heading: what a wrong decoder left in some rows is for a rule to see', async () => {
    const bytes = Buffer.from(list.map((line, at) => (at === 0 ? line : oldText(line, 'vni'))).join('\n'))
    expect(found(bytes)).toEqual({ encoding: 'utf-8' })
    expect(await told(bytes)).toEqual([])
  })

  test('goes by the user where the user named UTF-8: other bytes are no text', async () => {
    const bytes = mixed((line, at) => (at === 4 ? oldBytes(line, 'tcvn3') : Buffer.from(line)))
    const { sheets } = await csv.open(memoryInput(bytes), { ...readOptions(), encoding: 'utf-8' })
    const problems = (await rowsOf(sheets[0])).flatMap((row) => row.problems ?? [])
    expect(problems.map(({ reason }) => reason)).toEqual(['bytes'])
  })
})

describe('bytes in which no encoding makes sense', () => {
  test.each([
    ['one stray byte', Buffer.from([0x31, 0x2c, 0xff, 0x0a])],
    ['two French words', Buffer.from('1,\u00e9t\u00e9 \u00e0 l\u00e0\n', 'latin1')],
    ['noise', Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 151 + 130) % 256))],
  ])('are no text, as ever: %s', async (_, bytes) => {
    const rows = await readRows(csv, bytes)
    expect(found(bytes)).toEqual({ encoding: 'utf-8' })
    expect(rows.flatMap(({ problems = [] }) => problems.map(({ reason }) => reason))).toContain('bytes')
  })
})

// Honest texts of other languages, as Western Windows saves them, and as Unicode.
const FOREIGN = {
  French:
    'Délivrance d’un acte de naissance;Préfecture de l’Hérault;où déposer la requête;là-bas, à côté de la mairie, très tôt;reçu le 3 août;dû à l’État;été;hôtel;forêt;déjà;même;goûter;élève;français',
  German:
    'Gebühr für die Ausstellung;Behörde;Straße;Änderung der Anschrift;Übergang;größere Prüfung;Bürgeramt Köln;Öffnung;schöne Grüße;müssen;können;Anträge;Verkäufer',
  Czech:
    'žádost o vydání občanského průkazu;městský úřad;příloha č. 3;úmrtí;sňatek;živnostenský list;řízení;lhůta třicet dnů;vyřízení;náležitosti podání;poplatek',
  Spanish:
    'Certificado de nacimiento del niño;año;trámite número 5;información al público;según la dirección;más de un día;también;fábrica;jóvenes;expedición del título académico',
  Portuguese:
    'Certidão de nascimento;inscrição no município;órgão público;não há três cópias;até amanhã;prestação de serviços;licença de construção;pão;mãe;técnico;às vezes',
} as const

describe('a list that is not Vietnamese', () => {
  test.each(Object.entries(FOREIGN))('is never taken for an old encoding: %s', (_, sentence) => {
    const parts = sentence.split(';')
    const lists = [sentence, ...parts, parts.map((part) => `1,${part}`).join('\n')]
    for (const one of lists) {
      expect(found(Buffer.from(one))).toEqual({ encoding: 'utf-8' })
      expect(found(Buffer.from(one, 'latin1'))).toEqual({ encoding: 'utf-8' })
    }
  })

  test.each([
    ['ASCII', 'code,name\n1.001193,Birth registration\n1.000894,Marriage registration\n'],
    ['English with symbols', 'code,name\n1.1,Café licence – 50 m² § 3\n1.2,Fee ≥ 5 € • naïve façade\n'],
    ['Unicode that is not composed', 'Mã,Tên\n1.001193,Đăng ký khai sinh\n'.normalize('NFD')],
    ['a Vietnamese heading of Western letters only', 'Mã,Tên\n1.001193,Đăng ký khai sinh\n'],
    ['Vietnamese of Western letters only', 'Mã,Tên\n1.001193,Thông báo\n1.000894,Khai báo tàu cá\n'],
  ])('is UTF-8 when it is: %s', (_, content) => {
    expect(found(Buffer.from(content))).toEqual({ encoding: 'utf-8' })
  })
})

describe('detection, on lists drawn from the sample of the nation', () => {
  const share = ({ right, samples }: Detection) => right / samples
  const namesOnly = national.map((line) => line.split(',').slice(0, 2).join(','))

  test('takes none for another old encoding, and finds 99% from two rows on', () => {
    for (const rows of [2, 5, 20]) {
      for (const detection of detect(national, { rows, samples: 60, seed: 2026 })) {
        expect(detection.wrong).toBe(0)
        expect(share(detection)).toBeGreaterThan(0.99)
      }
    }
  })

  test('finds nine in ten from one code and name alone', () => {
    for (const detection of detect(namesOnly, { rows: 1, samples: 500, seed: 2026 })) {
      expect(detection.wrong).toBe(0)
      expect(share(detection)).toBeGreaterThan(0.9)
    }
  })
})
