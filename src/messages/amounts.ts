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
