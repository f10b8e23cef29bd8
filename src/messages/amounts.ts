import type { LimitName } from '../model/user-error.ts'

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB']

/** 12345 as `12,345` or `12.345`. */
export function grouped(value: number, separator: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, separator)
}

/** Bytes in the largest unit that fits. Rounded up, so that what is above a limit never looks equal to it. */
export function inUnits(bytes: number, decimalMark: string): string {
  const power = UNITS.findLastIndex((_, index) => bytes >= 1024 ** index)
  const unit = Math.max(power, 0)
  return `${String(Math.ceil((bytes / 1024 ** unit) * 10) / 10).replace('.', decimalMark)} ${UNITS[unit]}`
}

/** A number of bytes as an option takes it, in whole units and never less: `4GB`. */
export function asAmount(bytes: number): string {
  const power = Math.max(
    0,
    UNITS.findLastIndex((_, index) => bytes >= 1024 ** index),
  )
  return power === 0 ? String(bytes) : `${Math.ceil(bytes / 1024 ** power)}${UNITS[power]}`
}

/** An amount for each limit, larger than what holds without it. */
export const LIMIT_EXAMPLES: Readonly<Record<LimitName, string>> = {
  file: '8GB',
  memory: '1GB',
  ratio: '500',
  parts: '5000',
  cell: '4MB',
  columns: '20000',
  depth: '400',
  procedures: '1000000',
}
