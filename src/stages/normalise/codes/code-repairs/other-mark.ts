import type { CodeRepair } from '../code-repair.ts'

/** `1,012753`, `1·012753`, `1-012753`, `1..012753`: another mark than the dot, a space, or more than one. */
export const otherMark: CodeRepair = {
  damage: 'other-mark',
  undo(text) {
    const dotted = text.replace(/[\s.,;:_/·•∙⋅‧・。…\-‐‑‒–—−]+/g, '.').replace(/^\.|\.$/g, '')
    return dotted === text ? undefined : [dotted]
  },
}
