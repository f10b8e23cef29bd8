import { wordFor } from '../listed.ts'
import { type KeywordSentences, type Violation, valuesIn } from '../schema-violation.ts'

const TYPES = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of named values',
  null: 'empty (null)',
}

const FORMATS = {
  date: 'a date such as 2026-11-22',
  'date-time': 'a date and time such as 2026-11-22T08:00:00Z',
  time: 'a time such as 08:00:00Z',
  duration: 'a duration such as P10D',
  email: 'an e-mail address',
  hostname: 'a host name',
  ipv4: 'an IPv4 address',
  ipv6: 'an IPv6 address',
  uri: 'a web address such as https://dichvucong.gov.vn',
  uuid: 'a UUID',
  regex: 'a regular expression',
}

const sentences: KeywordSentences = {
  required: () => 'is required, but nothing is given',
  dependentRequired: () => 'is required beside another value that is given, but it is missing',
  type: ({ expected, found }) =>
    `must be ${valuesIn(expected)
      .map((type) => wordFor(type, TYPES))
      .join(' or ')}; ${seen(found)}`,
  enum: ({ expected, found }) =>
    `must be one of ${valuesIn(expected).map(quoted).join(', ')}; ${seen(found)}`,
  const: ({ expected, found }) => `must be ${quoted(expected)}; ${seen(found)}`,
  pattern: ({ expected, found }) => `must have the form ${expected}; ${seen(found)}`,
  format: ({ expected, found }) => `must be ${wordFor(expected, FORMATS)}; ${seen(found)}`,
  minLength: ({ expected, found }) => `must have at least ${counted(expected, 'character')}; ${seen(found)}`,
  maxLength: ({ expected, found }) => `must have at most ${counted(expected, 'character')}; ${seen(found)}`,
  minimum: ({ expected, found }) => `must be ${expected} or more; ${seen(found)}`,
  maximum: ({ expected, found }) => `must be ${expected} or less; ${seen(found)}`,
  exclusiveMinimum: ({ expected, found }) => `must be more than ${expected}; ${seen(found)}`,
  exclusiveMaximum: ({ expected, found }) => `must be less than ${expected}; ${seen(found)}`,
  multipleOf: ({ expected, found }) => `must be a multiple of ${expected}; ${seen(found)}`,
  minItems: ({ expected }) => `must hold at least ${counted(expected, 'entry')}`,
  maxItems: ({ expected }) => `must hold at most ${counted(expected, 'entry')}`,
  uniqueItems: ({ found }) => `must not hold the same entry twice; ${seen(found)}`,
  minProperties: ({ expected }) => `must hold at least ${counted(expected, 'named value')}`,
  maxProperties: ({ expected }) => `must hold at most ${counted(expected, 'named value')}`,
  additionalProperties: () => 'is not a name the schema allows here',
  unevaluatedProperties: () => 'holds a name the schema does not allow here',
  propertyNames: () => 'holds a name that is not written as the schema demands',
  contains: () => 'holds no entry, or not the right number of entries, of the kind the schema demands',
  not: ({ found }) => `is what the schema forbids; ${seen(found)}`,
  oneOf: () => 'must fit exactly one of the alternatives of the schema, but fits none or several',
  anyOf: () => 'fits none of the alternatives of the schema',
  allOf: () => 'does not fit all the conditions of the schema',
  if: () => 'does not fit a condition that holds for values like this one',
  'false schema': () => 'must not be given',
}

/** What is wrong with the value at `place`, without the final stop. */
export function schemaSentence(place: string, keyword: string, violation: Violation): string {
  const sentence = Object.hasOwn(sentences, keyword) ? sentences[keyword] : undefined
  return `${place}: ${sentence?.(violation) ?? `breaks the keyword "${keyword}" of the schema; ${seen(violation.found)}`}`
}

function quoted(text: string): string {
  return `"${text}"`
}

function seen(found: string): string {
  return found === '' ? 'it is empty' : `found ${quoted(found)}`
}

function counted(count: string, one: string): string {
  if (count === '1') return `1 ${one}`
  return `${count} ${one.endsWith('y') ? `${one.slice(0, -1)}ie` : one}s`
}
