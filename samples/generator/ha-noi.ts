import { type Random, random } from '../../test/bench/random.ts'
import { HA_NOI_UNITS, type HaNoiUnit, MISSED } from './ha-noi-units.ts'
import { castServices, draw, lotOf } from './lots.ts'
import { isForCommunes } from './national.ts'
import { type SampleProcedure, type SampleService, SERVICE_WORDS } from './procedure.ts'
import { SEED } from './seed.ts'
import type { Table } from './table.ts'

/** Percent of a unit's procedures; from 30 July 2025. */
const ONLINE_TARGET = 80
const FULL_ONLINE_TARGET = 20

/** This unit stands exactly on both lines, 64 and 16 of 80, and so it meets both. */
export const ON_THE_LINE: HaNoiUnit = 'Phường Hoàn Kiếm'

type Counts = Readonly<Record<SampleService, number>>

/** Hà Nội: an excerpt for each of the 126 communes and wards, above or below each of the two lines as told. */
export function haNoi(national: readonly SampleProcedure[]): ReadonlyMap<HaNoiUnit, Table> {
  const forCommunes = national.filter(isForCommunes)
  return new Map(HA_NOI_UNITS.map((unit) => [unit, listOf(unit, forCommunes)]))
}

function listOf(unit: HaNoiUnit, forCommunes: readonly SampleProcedure[]): Table {
  const dice = random(SEED, `Hà Nội, ${unit}`)
  const counts = countsFor(unit, dice)
  const all = counts['full-online'] + counts.partial + counts.information
  const procedures = draw(forCommunes, all, dice)
  const services = castServices(
    procedures,
    [
      ['full-online', counts['full-online']],
      ['partial', counts.partial],
      ['information', counts.information],
    ],
    dice,
  )
  const table = unit.startsWith('Phường') ? wardTable : communeTable
  return table(procedures, (procedure) => lotOf(services, procedure))
}

function countsFor(unit: HaNoiUnit, dice: Random): Counts {
  if (unit === ON_THE_LINE) return { 'full-online': 16, partial: 48, information: 16 }
  const all = between(60, 80, dice)
  const online = isAmong(unit, MISSED.onlineOnly, MISSED.both)
    ? between(share(55, all), share(ONLINE_TARGET, all) - 1, dice)
    : between(share(ONLINE_TARGET, all), all - 1, dice)
  const full = isAmong(unit, MISSED.fullOnlineOnly, MISSED.both)
    ? between(share(8, all), share(FULL_ONLINE_TARGET, all) - 1, dice)
    : between(share(FULL_ONLINE_TARGET, all), share(50, all), dice)
  return { 'full-online': full, partial: online - full, information: all - online }
}

/** The least whole number that is this percentage of all. */
function share(percent: number, all: number): number {
  return Math.ceil((percent * all) / 100)
}

function between(least: number, most: number, dice: Random): number {
  return least + dice.below(most - least + 1)
}

function isAmong(unit: HaNoiUnit, ...groups: readonly (readonly HaNoiUnit[])[]): boolean {
  return groups.some((group) => group.includes(unit))
}

type ServiceOf = (procedure: SampleProcedure) => SampleService

/** Wards write the service level out. */
function wardTable(procedures: readonly SampleProcedure[], serviceOf: ServiceOf): Table {
  return {
    headings: ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Mức độ DVC'],
    rows: procedures.map((procedure, index) => [
      String(index + 1),
      procedure.code,
      procedure.name,
      SERVICE_WORDS[serviceOf(procedure)],
    ]),
  }
}

/** Communes mark it in a column of its own. */
function communeTable(procedures: readonly SampleProcedure[], serviceOf: ServiceOf): Table {
  const columns = ['full-online', 'partial', 'information'] as const
  return {
    headings: ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Toàn trình', 'Một phần', 'Cung cấp thông tin'],
    rows: procedures.map((procedure, index) => [
      String(index + 1),
      procedure.code,
      procedure.name,
      ...columns.map((service) => (service === serviceOf(procedure) ? 'x' : '')),
    ]),
  }
}
