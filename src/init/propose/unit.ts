import { LEVELS, type Level } from '../../model/procedure.ts'
import { fields } from '../../stages/normalise/fields.ts'
import type { Counted } from '../../stages/normalise/telling.ts'
import { tidy } from '../../stages/normalise/tidy.ts'
import { foldWord } from '../../text/fold.ts'
import type { ProposedList } from './list-sample.ts'
import type { Confidence, Proposed, UnitProposal, UnitReason } from './proposal.ts'
import { type NamedUnit, nameInPath, nameInText } from './unit-name.ts'

/** What one place says of the unit. */
interface Word extends NamedUnit {
  readonly confidence: Confidence
  readonly reason: UnitReason
}

/**
 * Whose list it is, and of which level: from a column of units, the title, the sheet, the name of the file, the column
 * of levels. The first that has something to say decides; where two disagree on the level, it is only possible.
 */
export function proposeUnit(list: ProposedList): UnitProposal {
  const words = [...fromUnitColumn(list), ...fromTexts(list), ...fromPath(list), ...fromLevelColumn(list)]
  const named = words.find(({ name }) => name !== undefined)
  const levelled = words.filter(({ level }) => level !== undefined)
  const [first] = levelled
  const isDisputed = levelled.some(({ level }) => level !== first?.level)
  return {
    ...(named?.name === undefined ? {} : { name: proposed(named.name, named) }),
    ...(first?.level === undefined
      ? {}
      : { level: proposed(first.level, isDisputed ? { ...first, confidence: 'possible' } : first) }),
  }
}

function proposed<Value>(value: Value, { confidence, reason }: Word): Proposed<Value> {
  return { value, confidence, reason }
}

function fromUnitColumn(list: ProposedList): readonly Word[] {
  const names = new Set(list.valuesOf('unit').map((value) => tidy(value).text))
  const [text = ''] = names
  if (names.size !== 1 || text === '') return []
  const { level } = nameInText(text) ?? {}
  const reason = { kind: 'unit-column', text } as const
  return [{ name: text, ...(level === undefined ? {} : { level }), confidence: 'likely', reason }]
}

function fromTexts({ titles, sheet = '' }: ProposedList): readonly Word[] {
  const texts = [
    ...titles.flatMap(linesOf).map((text) => ({ kind: 'title', text }) as const),
    // A place in a JSON file is no title.
    ...(sheet.startsWith('/') ? [] : [{ kind: 'sheet', text: sheet } as const]),
  ]
  return texts.flatMap((reason) => {
    const found = nameInText(tidy(reason.text).text)
    return found === undefined ? [] : [{ ...found, confidence: 'likely', reason } as const]
  })
}

// The name of the state and its motto stand on every official sheet, and speak of *xã hội*.
const MOTTO = /cộng h(?:òa|oà) xã hội chủ nghĩa|độc lập/

function linesOf(title: string): readonly string[] {
  const lines = title.split(/[\n\r]+/).map((line) => tidy(line).text)
  return lines.filter((line) => line !== '' && !MOTTO.test(line.toLowerCase()))
}

function fromPath({ path }: ProposedList): readonly Word[] {
  const steps = path.split('/')
  const file = steps.at(-1) ?? ''
  const inFile = nameInPath(file.replace(/\.[^.]*$/, ''))
  const confidence = inFile.level === undefined ? 'possible' : 'likely'
  const named = inFile.name === undefined && inFile.level === undefined ? [] : [inFile]
  const folders = steps.slice(0, -1).reverse()
  const folder = folders.find((step) => LEVEL_OF_FOLDER.has(foldWord(step)))
  const level = folder === undefined ? undefined : LEVEL_OF_FOLDER.get(foldWord(folder))
  return [
    ...named.map((one) => ({ ...one, confidence, reason: { kind: 'file', text: file } }) as const),
    ...(folder === undefined || level === undefined
      ? []
      : [{ level, confidence: 'likely', reason: { kind: 'folder', text: folder } } as const]),
  ]
}

const LEVEL_OF_FOLDER = new Map<string, Level>([
  ...['xa', 'capxa', 'phuong', 'xaphuong', 'commune', 'communes', 'ward', 'wards'].map(
    (word) => [word, 'commune'] as const,
  ),
  ...['tinh', 'captinh', 'so', 'sobannganh', 'province', 'provinces'].map(
    (word) => [word, 'province'] as const,
  ),
  ...['bo', 'bonganh', 'ministry', 'ministries'].map((word) => [word, 'ministry'] as const),
])

// A list of a province holds procedures of communes, too; one of a commune hardly any of the province.
const ALMOST_ALL = 0.9
const A_GOOD_PART = 0.3

function fromLevelColumn(list: ProposedList): readonly Word[] {
  const field = fields.find(({ id }) => id === 'levels')
  const read = list.valuesOf('levels').flatMap((value) => field?.read(tidy(value).text).set?.levels ?? [])
  const rows = list.valuesOf('levels').length
  const count = (level: Level): Counted => ({ read: read.filter((one) => one === level).length, of: rows })
  const share = (level: Level) => (rows === 0 ? 0 : count(level).read / rows)
  const level = LEVELS.find((one) => {
    if (one === 'province') return share(one) >= A_GOOD_PART
    return (one === 'commune' || one === 'ministry') && share(one) >= ALMOST_ALL
  })
  if (level === undefined) return []
  return [{ level, confidence: 'likely', reason: { kind: 'level-column', level, ...count(level) } }]
}
