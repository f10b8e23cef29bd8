import type { Language } from '../language.ts'
import { causes } from './causes.ts'
import { difference } from './difference.ts'
import { document } from './document.ts'
import { dossiers } from './dossiers.ts'
import { earlier } from './earlier.ts'
import { errors } from './errors.ts'
import { firstPage } from './first-page.ts'
import { guides } from './guides.ts'
import { help } from './help.ts'
import { history } from './history.ts'
import { init } from './init.ts'
import { metrics } from './metrics.ts'
import { prospects } from './prospects.ts'
import { report } from './report.ts'
import { rules } from './rules.ts'
import { scope } from './scope.ts'
import { words } from './words.ts'
import { workbook } from './workbook.ts'
import { worklist } from './worklist.ts'

export const en: Language = {
  tag: 'en',
  direction: 'ltr',
  between: { items: ', ', clauses: '; ', choices: ', ', lastChoice: ' or ' },
  rules,
  causes,
  metrics,
  errors,
  words,
  workbook,
  worklist,
  document,
  report,
  scope,
  firstPage,
  difference,
  dossiers,
  earlier,
  history,
  prospects,
  help,
  init,
  guides,
}
