import type { Words } from '../../messages/contract/words.ts'
import { wordFor } from '../../messages/listed.ts'
import type { Level, Property, ServiceLevel } from '../../model/procedure.ts'

/** Fields that are a part of a property, or one value of it in a column to be marked. */
const PARTS: Readonly<Record<string, Property>> = {
  decisionDate: 'decision',
  timeLimitUnit: 'timeLimit',
  timeLimitInDays: 'timeLimit',
  timeLimitInWorkingDays: 'timeLimit',
  timeLimitInHours: 'timeLimit',
}
const LEVELS: Readonly<Record<string, Level>> = {
  ministryLevel: 'ministry',
  provinceLevel: 'province',
  communeLevel: 'commune',
  districtLevel: 'district',
  otherLevel: 'other',
}
const SERVICE_LEVELS: Readonly<Record<string, ServiceLevel>> = {
  fullOnlineService: 'full-online',
  partialService: 'partial',
  informationService: 'information',
  noService: 'none',
}

/** What a column was taken for, in words: a property, or one value of it. @param id of a field */
export function columnWord(id: string, { properties, levels, serviceLevels }: Words): string {
  const [level, serviceLevel] = [LEVELS[id], SERVICE_LEVELS[id]]
  if (level !== undefined) return `${properties.levels}: ${levels[level]}`
  if (serviceLevel !== undefined) return `${properties.serviceLevel}: ${serviceLevels[serviceLevel]}`
  return wordFor(PARTS[id] ?? id, properties)
}
