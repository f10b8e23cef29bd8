import { type Element, element } from './junit-xml.ts'

/** Before the first element. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** One list, or what is judged over all of them, with its cases counted. */
export function suite(name: string, cases: readonly Element[], properties: readonly Element[] = []): Element {
  const having = (child: string) =>
    String(
      cases.filter(({ children }) => children.some((one) => typeof one !== 'string' && one.name === child))
        .length,
    )
  const attributes = {
    name,
    tests: String(cases.length),
    failures: having('failure'),
    errors: having('error'),
    skipped: having('skipped'),
  }
  const known = properties.length === 0 ? [] : [element('properties', {}, ...properties)]
  return { name: 'testsuite', attributes, children: [...known, ...cases] }
}

/** What a list was when it was read, so that a page of tests still says which bytes it speaks of. */
export function hashProperties(
  sources: readonly { readonly path: string; readonly sha256: string }[],
): readonly Element[] {
  return sources.map(({ path, sha256 }) => element('property', { name: `sha256 ${path}`, value: sha256 }))
}

/** The whole document. */
export function suites(name: string, all: readonly Element[]): Element {
  const sum = (count: 'tests' | 'failures' | 'errors' | 'skipped') =>
    String(all.reduce((total, { attributes }) => total + Number(attributes[count]), 0))
  const attributes = {
    name,
    tests: sum('tests'),
    failures: sum('failures'),
    errors: sum('errors'),
    skipped: sum('skipped'),
  }
  return { name: 'testsuites', attributes, children: all }
}
