import type { Property } from './procedure.ts'

/** Decree 63/2010 art. 8.2, points a to h. */
export const COMPULSORY_COMPONENTS = [
  'name',
  'steps',
  'methods',
  'dossier',
  'timeLimit',
  'applicants',
  'agencies',
  'result',
] as const satisfies readonly Property[]
