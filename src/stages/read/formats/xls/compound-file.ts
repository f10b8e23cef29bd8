import { damagedFile } from '../../faults.ts'
import { asBuffer } from '../../text.ts'

/** The streams of an OLE compound file (MS-CFB), which is a small file system: sectors, tables of what comes next, folders. */
export interface CompoundFile {
  /**
   * A stream of the outermost folder; undefined when there is none. Case does not matter.
   * @throws UserError `damaged-file`
   */
  stream(name: string): Buffer | undefined
}

/** Numbers from here on are no sectors: free, end of chain, part of a table. */
const NO_SECTOR = 0xfffffffa
const ENTRY_BYTES = 128
const MINI_BYTES = 64
const STREAM = 2

/** A workbook with a hundred others in it has some thousand. */
const MOST_ENTRIES = 20_000

/** One line of the directory: the streams are leaves, and `left` and `right` are neighbours in the same folder. */
interface Entry {
  readonly name: string
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly bytes: number
}

/**
 * Opens a compound file in memory. No number in it is believed: sectors have to lie in the file, a chain may visit
 * each once, and a stream is never larger than the file.
 * @param hold is told how much a copy will take, before it is made
 * @throws UserError `damaged-file`; RangeError of Buffer where a header is cut off
 */
export function openCompoundFile(
  bytes: Uint8Array,
  source: string,
  hold: (more: number) => void = () => {},
): CompoundFile {
  const file = asBuffer(bytes)
  const damage = (detail: string) => damagedFile(source, detail)
  const sectorBytes = 2 ** file.readUInt16LE(30)
  // 512 in version 3, 4096 in version 4; there is no other.
  if (sectorBytes !== 512 && sectorBytes !== 4096) throw damage('sectors of no known size')
  const cutoff = file.readUInt32LE(56)
  // The last sector may be cut short; some writers do not fill it up.
  const sectorCount = Math.max(0, Math.ceil(file.length / sectorBytes) - 1)
  const sectorAt = (sector: number) => file.subarray((sector + 1) * sectorBytes, (sector + 2) * sectorBytes)

  function* chain(start: number, count: number, next: (sector: number) => number): Generator<number> {
    const seen = new Uint8Array(count)
    for (let sector = start; sector < NO_SECTOR; sector = next(sector)) {
      if (sector >= count) throw damage(`sector ${sector} lies outside of the file`)
      if (seen[sector] === 1) throw damage('a chain of sectors runs in a circle')
      seen[sector] = 1
      yield sector
    }
  }

  const chainAll = (start: number, next: (sector: number) => number) => chain(start, sectorCount, next)
  const perTable = sectorBytes / 4
  const tables = tablesOf(file, Math.ceil(sectorCount / perTable), sectorBytes, chainAll, sectorAt)
  function next(sector: number): number {
    const table = tables[Math.floor(sector / perTable)]
    if (table === undefined || table >= sectorCount) throw damage('a table of sectors is missing')
    return sectorAt(table).readUInt32LE((sector % perTable) * 4)
  }
  function* sectors(start: number): Generator<Buffer> {
    for (const sector of chainAll(start, next)) yield sectorAt(sector)
  }

  /** The stream as it lies there, where its sectors follow each other, as most programs write them. */
  function whole({ start, bytes: wanted }: Entry): Buffer | undefined {
    let expected = start
    for (const sector of chainAll(start, next)) {
      if (sector !== expected) return undefined
      expected += 1
    }
    const from = (start + 1) * sectorBytes
    const isWhole = wanted <= (expected - start) * sectorBytes && from + wanted <= file.length
    return isWhole ? file.subarray(from, from + wanted) : undefined
  }

  function cut(pieces: Iterable<Buffer>, { name, bytes: wanted }: Entry): Buffer {
    if (wanted > file.length) throw damage(`${name} is larger than the file`)
    hold(wanted)
    const stream = Buffer.alloc(wanted)
    let filled = 0
    for (const piece of pieces) {
      filled += piece.copy(stream, filled)
      if (filled === wanted) return stream
    }
    if (filled < wanted) throw damage(`${name} is cut off`)
    return stream
  }

  const entries = readEntries(sectors(file.readUInt32LE(48)), sectorBytes === 512, source)
  const root = entries[0]
  if (root === undefined) throw damage('no directory')
  const byName = new Map(entriesIn(root, entries).map((entry) => [entry.name.toLowerCase(), entry]))

  /** Small streams lie in small sectors, which lie in a stream of the root, and have a table of their own. */
  function* miniSectors(start: number, home: Entry): Generator<Buffer> {
    const stream = cut(sectors(home.start), home)
    const table = Buffer.concat([...sectors(file.readUInt32LE(60))])
    const count = Math.min(Math.ceil(stream.length / MINI_BYTES), table.length / 4)
    for (const sector of chain(start, count, (mini) => table.readUInt32LE(mini * 4))) {
      yield stream.subarray(sector * MINI_BYTES, (sector + 1) * MINI_BYTES)
    }
  }

  return {
    stream(name) {
      const entry = byName.get(name.toLowerCase())
      if (entry === undefined || entry.type !== STREAM) return undefined
      if (entry.bytes < cutoff) return cut(miniSectors(entry.start, root), entry)
      return whole(entry) ?? cut(sectors(entry.start), entry)
    },
  }
}

/**
 * The sectors that hold the table of what comes next, as many as the file has need of: the first 109 stand in the
 * header, the others in a chain of lists.
 */
function tablesOf(
  file: Buffer,
  needed: number,
  sectorBytes: number,
  chain: (start: number, next: (sector: number) => number) => Iterable<number>,
  sectorAt: (sector: number) => Buffer,
): readonly number[] {
  const tables: number[] = []
  for (let at = 76; at < 512; at += 4) tables.push(file.readUInt32LE(at))
  const last = sectorBytes - 4
  const listAfter = (list: number) => sectorAt(list).readUInt32LE(last)
  if (tables.length < needed) {
    for (const list of chain(file.readUInt32LE(68), listAfter)) {
      for (let at = 0; at < last; at += 4) tables.push(sectorAt(list).readUInt32LE(at))
      if (tables.length >= needed) break
    }
  }
  return tables
}

function readEntries(sectors: Iterable<Buffer>, isVersion3: boolean, source: string): readonly Entry[] {
  const entries: Entry[] = []
  for (const directory of sectors) {
    if (entries.length > MOST_ENTRIES) throw damagedFile(source, 'the directory is too long')
    for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
      const nameBytes = Math.min(64, Math.max(2, directory.readUInt16LE(at + 64)))
      // The upper half is not always cleared in version 3, whose files are smaller than that.
      const upper = isVersion3 ? 0 : directory.readUInt32LE(at + 124)
      entries.push({
        name: directory.toString('utf16le', at, at + nameBytes - 2),
        type: directory.readUInt8(at + 66),
        left: directory.readUInt32LE(at + 68),
        right: directory.readUInt32LE(at + 72),
        child: directory.readUInt32LE(at + 76),
        start: directory.readUInt32LE(at + 116),
        bytes: directory.readUInt32LE(at + 120) + upper * 2 ** 32,
      })
    }
  }
  return entries
}

/** What stands in one folder. A workbook inside a workbook is a folder further in, and has a stream of the same name. */
function entriesIn(folder: Entry, entries: readonly Entry[]): readonly Entry[] {
  const found: Entry[] = []
  const seen = new Set<number>()
  const waiting = [folder.child]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const entry = entries[id]
    if (entry === undefined || seen.has(id)) continue
    seen.add(id)
    found.push(entry)
    waiting.push(entry.left, entry.right)
  }
  return found
}
