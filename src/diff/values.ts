import type { Candidate } from '../model/candidate.ts'
import { MEANINGS, type Meaning, type ValueChange } from '../model/difference.ts'
import { type Property, SERVICE_LEVELS } from '../model/procedure.ts'
import { foldName } from '../text/fold.ts'
import { textOf } from './record.ts'

/** What differs between two records of one procedure, each with its meaning, in the order of the properties. */
export function valueChanges(
  before: Candidate,
  after: Candidate,
  properties: readonly Property[],
): readonly ValueChange[] {
  const changes = properties.flatMap((field) => {
    const [old, young] = [textOf(before, field), textOf(after, field)]
    return old === young ? [] : [change(field, meaningOf(field, before, after), old, young)]
  })
  const [oldForm, newForm] = [before.codeForm, after.codeForm]
  const isOnlyForm =
    oldForm !== undefined &&
    newForm !== undefined &&
    oldForm !== newForm &&
    !changes.some(({ field }) => field === 'suffix' || field === 'case')
  return isOnlyForm ? [change('code', 'code-form', oldForm, newForm), ...changes] : changes
}

function change(
  field: Property,
  meaning: Meaning,
  before: string | undefined,
  after: string | undefined,
): ValueChange {
  return {
    field,
    meaning,
    severity: MEANINGS[meaning],
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  }
}

function meaningOf(field: Property, before: Candidate, after: Candidate): Meaning {
  const [old, young] = [textOf(before, field), textOf(after, field)]
  if (field === 'suffix') return old === undefined || young === undefined ? 'code-form' : 'code-office'
  if (field === 'status') return statusMeaning(before, after)
  if (old === undefined) return field === 'replacedBy' ? 'replaced-by' : 'filled'
  if (young === undefined) return 'emptied'
  switch (field) {
    case 'name':
      return foldName(old) === foldName(young) ? 'respelled' : 'renamed'
    case 'serviceLevel':
      return serviceMeaning(before, after)
    case 'levels':
      return 'level-moved'
    case 'decision':
      return 'decision-replaced'
    case 'replacedBy':
      return 'replaced-by'
    default:
      return foldName(old) === foldName(young) ? 'respelled' : 'changed'
  }
}

function statusMeaning({ procedure: before }: Candidate, { procedure: after }: Candidate): Meaning {
  if (after.status === 'abolished') return 'abolished'
  if (after.status === 'replaced') return 'replaced'
  return before.status === 'abolished' || before.status === 'replaced' ? 'reinstated' : 'changed'
}

/** The order of the list of levels is from the highest down. */
function serviceMeaning({ procedure: before }: Candidate, { procedure: after }: Candidate): Meaning {
  if (before.serviceLevel === undefined || after.serviceLevel === undefined) return 'changed'
  const [old, young] = [before.serviceLevel, after.serviceLevel].map((level) => SERVICE_LEVELS.indexOf(level))
  return (young ?? 0) < (old ?? 0) ? 'service-level-raised' : 'service-level-lowered'
}
