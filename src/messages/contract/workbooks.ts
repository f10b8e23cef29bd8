/**
 * Formats under whose names a workbook is found by its content: a ZIP there is none, and `--input-format xlsx` is no
 * advice. Sentences know no reader; test/registries.test.ts holds this against the list of formats.
 */
export const WORKBOOKS: ReadonlySet<string> = new Set(['xlsx', 'xls', 'ods', 'xml', 'html', 'docx', 'pdf'])
