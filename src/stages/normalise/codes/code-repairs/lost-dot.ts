import type { CodeRepair } from '../code-repair.ts'

// A program that takes the dot for a mark between thousands drops it, or puts it where it thinks it belongs.
const UNDOTTED = /^([1-9])\.?(\d{3})\.?(\d{3})(?:\.?\d{3}\.?\d{2}\.?\d{2}(?=\.?[A-Z]))?(?:\.?([A-Z]\d{2}))?$/i
const UNDOTTED_CASE = /^([1-9]\.\d{6})(\d{2})$/

/** `1012753`, `1.012.753`, `1.012753H13`. */
export const lostDot: CodeRepair = {
  damage: 'lost-dot',
  undo(text) {
    const undotted = UNDOTTED.exec(text)
    if (undotted) {
      const [, series, thousands, units, suffix] = undotted
      const code = `${series}.${thousands}${units}`
      return [suffix === undefined ? code : `${code}.${suffix.toUpperCase()}`]
    }
    const service = UNDOTTED_CASE.exec(text)
    return service === null ? undefined : [`${service[1]}.${service[2]}`]
  },
}
