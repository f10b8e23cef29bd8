import { expect, test } from 'vitest'
import { element, xml } from '../../src/render/reporters/junit/junit-xml.ts'

test('what a terminal would act on is written as a reference, which a reader of XML sees as it was', () => {
  const text = 'dòng một\u0085dòng hai\u00ad'
  expect([...xml(element('failure', {}, text))].join('')).toBe(
    '<failure>dòng một&#133;dòng hai&#173;</failure>\n',
  )
})
