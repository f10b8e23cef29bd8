import decree42 from '../../../../schemas/profiles/decree-42-2022.json' with { type: 'json' }
import decree43 from '../../../../schemas/profiles/decree-43-2011.json' with { type: 'json' }
import officeSpellings from '../../../../schemas/profiles/office-spellings.json' with { type: 'json' }
import portal2026 from '../../../../schemas/profiles/portal-2026.json' with { type: 'json' }
import { SERVICE_LEVELS, type ServiceLevel } from '../../../model/procedure.ts'
import { foldWord } from '../../../text/fold.ts'
import type { Field, Reading } from '../field.ts'

// Every vocabulary reads every list, in force or not: lists of today still carry words of 2011. The build puts the data
// into the program, so that nothing is opened at run time.
const VOCABULARIES = [decree42, decree43, portal2026, officeSpellings]

const SILENT = new Set(['Chưa cập nhật', 'Chưa xác định', 'Không xác định', 'unknown', 'N/A'].map(foldWord))

// What offices write around the word: "Dịch vụ công trực tuyến toàn trình", "DVC TT toàn trình", "Cung cấp DVCTT một phần".
const AROUND = /^(?:cungcap)?(?:dichvu(?:cong)?|dvc)(?:tructuyen|tt)?/

const WORDS = new Map(
  VOCABULARIES.flatMap(({ serviceLevels }) =>
    serviceLevels.flatMap(
      ({ level, words }) => words.map((word) => [foldWord(word), level as ServiceLevel] as const), // a test reads them all
    ),
  ),
)

/** How far the procedure is offered online. A list that names two levels is read as both; the highest one counts. */
export const serviceLevel: Field = {
  id: 'serviceLevel',
  headings: [
    'Mức độ cung cấp DVCTT',
    'Mức độ cung cấp dịch vụ công trực tuyến',
    'Mức độ dịch vụ công trực tuyến',
    'Mức độ dịch vụ công',
    'Mức độ DVCTT',
    'Mức độ DVC',
    'Mức độ dịch vụ',
    'Mức độ trực tuyến',
    'Mức trực tuyến',
    'Mức DVC',
    'Mức độ cung cấp',
    'Mức độ',
    'Dịch vụ công trực tuyến',
    'DVC trực tuyến',
    'DVCTT',
    'Loại dịch vụ công',
    'Loại DVC',
    'Hình thức DVC',
    'Hình thức cung cấp DVCTT',
    'Phân loại DVCTT',
    'Mức độ DVC hiện tại',
    'Mức độ cung cấp DVCTT (toàn trình/một phần)',
    'DVCTT toàn trình/một phần',
    'onlineServiceLevel',
    'implementLevel',
    'service level',
    'online level',
  ],
  properties: ['serviceLevel'],
  multiline: true,
  words: () => WORDS,
  read: readServiceLevel,
}

function readServiceLevel(text: string): Reading {
  const whole = understand(text)
  if (whole === 'silent') return { set: {} }
  if (whole !== undefined) return { set: { serviceLevel: whole } }
  const levels = new Set<ServiceLevel>()
  const unread: { property: 'serviceLevel'; text: string }[] = []
  for (const part of text.split(/[,;/\n+]|\s+và\s+|\s+hoặc\s+/)) {
    const level = understand(part)
    if (level === undefined && foldWord(part) !== '')
      unread.push({ property: 'serviceLevel', text: part.trim() })
    else if (level !== undefined && level !== 'silent') levels.add(level)
  }
  if (unread.length > 0) return { unread: [{ property: 'serviceLevel', text }] }
  return { set: highestOf(levels), ...(levels.size > 1 ? { serviceLevels: inOrder(levels) } : {}) }
}

function understand(text: string): ServiceLevel | 'silent' | undefined {
  const word = foldWord(text)
  if (SILENT.has(word)) return 'silent'
  return WORDS.get(word) ?? WORDS.get(word.replace(AROUND, ''))
}

export function inOrder(levels: Iterable<ServiceLevel>): readonly ServiceLevel[] {
  const said = new Set(levels)
  return SERVICE_LEVELS.filter((level) => said.has(level))
}

function highestOf(levels: Iterable<ServiceLevel>): { serviceLevel?: ServiceLevel } {
  const [highest] = inOrder(levels)
  return highest === undefined ? {} : { serviceLevel: highest }
}
