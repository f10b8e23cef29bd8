import type { CodeRepair } from '../code-repair.ts'

const SEVEN = /^([1-9])\.(\d{7})(\.(?:\d{3}\.\d{2}\.\d{2}\.)?[A-Z]\d{2})?$/i

/** `1.0133611`: one of seven digits is too many, and the form does not say which. */
export const surplusDigit: CodeRepair = {
  damage: 'surplus-digit',
  undo(text) {
    const seven = SEVEN.exec(text)
    if (seven === null) return undefined
    const [, series, digits = '', suffix = ''] = seven
    const shorter = Array.from(digits, (_, at) => `${digits.slice(0, at)}${digits.slice(at + 1)}`)
    return [...new Set(shorter)].map((six) => `${series}.${six}${suffix}`)
  },
}
