import type { Dimension } from './dimension.ts'

/** Every dimension reports can be split by. */
export const dimensions: readonly Dimension[] = [
  { id: 'field', keys: ({ field }) => (field === undefined ? [] : [field]) },
  { id: 'level', keys: ({ levels }) => levels ?? [] },
  { id: 'issuer', keys: ({ issuer }) => (issuer === undefined ? [] : [issuer]) },
  { id: 'agency', keys: ({ agencies }) => agencies ?? [] },
  { id: 'authority', keys: ({ agencies }, { authoritiesOf }) => authoritiesOf(agencies) ?? [] },
  { id: 'unit', keys: ({ unit }) => (unit === undefined ? [] : [unit]) },
]
