/**
 * What a program writes where it has no value: an error of a spreadsheet, the missing value of a language, a text that was
 * shown while another was awaited, a variable that nobody filled in.
 */
const PROGRAM_WORD = new RegExp(
  '^(?:' +
    [
      '#(?:REF|VALUE|DIV/0|NULL|NUM|ERROR|SPILL|CALC|BLOCKED|BUSY|FIELD|CONNECT|UNKNOWN)!',
      '#N/A',
      '#NAME\\?',
      '#GETTING_DATA',
      '#{3,}',
      'Err:\\d{3}',
      'nan',
      '<NA>',
      'NaT',
      'null',
      '\\(null\\)',
      'undefined',
      'loading\\s?(?:\\.{2,}|…)',
      'đang tải(?: dữ liệu)?\\s?(?:\\.{2,}|…)',
      '\\[object \\w{1,12}\\]',
      '\\{\\{\\s?[\\w.]{1,20}\\s?\\}\\}',
      '\\$\\{[\\w.]{1,20}\\}',
    ].join('|') +
    ')$',
  'iu',
)
const LONGEST = 30

export function isProgramWord(text: string): boolean {
  return text.length <= LONGEST && PROGRAM_WORD.test(text)
}
