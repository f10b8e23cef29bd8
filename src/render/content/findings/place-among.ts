import type { Language } from '../../../messages/language.ts'
import type { CauseExample } from '../../../model/cause.ts'
import type { CatalogueReport } from '../../../model/report.ts'
import { unitLabel } from '../figures/unit-label.ts'
import { placeOf } from './place.ts'

/** Where findings stand when those of many catalogues are told together: "Xã Mẫu, row 13". */
export function placesAmong(
  catalogues: readonly CatalogueReport[],
  language: Language,
): (finding: CauseExample) => string {
  const byId = new Map(catalogues.map((one) => [one.id, one]))
  return ({ catalogue, location }) => {
    const one = byId.get(catalogue)
    return [
      one === undefined ? '' : unitLabel(one, language),
      placeOf(location, one?.sources ?? [], language),
    ]
      .filter((text) => text !== '')
      .join(language.between.items)
  }
}
