import { publishedCheck } from '#published-checks'
import type { Report } from '../../model/report.ts'
import { UserError } from '../../model/user-error.ts'
import type { PublishedSchema } from '../../published.ts'

/** Nobody's file is trusted to be a result because of its name. @throws UserError `not-a-report` */
export async function checkedReport(text: string, source: string): Promise<Report> {
  return (await checked(parseJson(text, source), 'report', source)) as Report // the schema has just said so
}

/** @throws UserError `not-a-report` */
export function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : ''
    throw new UserError('not-a-report', { source, detail }, { cause })
  }
}

/** @throws UserError `not-a-report` */
export async function checked(value: unknown, schema: PublishedSchema, source: string): Promise<unknown> {
  const check = await publishedCheck(schema)
  const [error] = check(value)
  if (error === undefined) return value
  const detail = error.path === '' ? '' : `${error.path}: ${error.keyword}`
  throw new UserError('not-a-report', { source, detail })
}
