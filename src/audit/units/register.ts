import type { Level } from '../../model/procedure.ts'
import type { ListedUnit } from '../../model/unit.ts'
import { type UnitName, unitName } from '../../stages/normalise/unit-name.ts'
import { NearNames } from './near-names.ts'

/** What the list says of a unit that somebody named. */
export type Found =
  | { readonly kind: 'listed'; readonly unit: ListedUnit }
  /** It is one no more: what became of it. */
  | { readonly kind: 'former'; readonly units: readonly ListedUnit[] }
  /** Several bear the name, and nothing says which one is meant. */
  | { readonly kind: 'ambiguous'; readonly units: readonly ListedUnit[] }
  | { readonly kind: 'unknown'; readonly near?: ListedUnit }

/** What is known beside the name. */
export interface UnitHints {
  readonly level?: Level | undefined
  /** Name of a province, as the register writes it. */
  readonly province?: string | undefined
}

const OTHER_TYPE_OF_PROVINCE: Readonly<Record<string, string>> = { thanhpho: 'tinh', tinh: 'thanhpho' }

interface NamedUnit {
  readonly unit: ListedUnit
  readonly type: string | undefined
}

/** A list of units, ready to be asked. */
export class Register {
  readonly units: readonly ListedUnit[]
  readonly #current = new Names()
  readonly #former = new Names()
  readonly #provinces = new Map<string, string>()
  #near: NearNames<ListedUnit> | undefined

  constructor(units: readonly ListedUnit[]) {
    this.units = units
    for (const unit of units) {
      this.#current.add(unit.name, unit.code, unit)
      for (const { name, code } of unit.former) this.#former.add(name, code, unit)
      if (unit.level === 'province') this.#addProvince(unit.name, unit.code)
      else if (unit.province !== undefined) this.#addProvince(unit.province, undefined)
    }
  }

  /** A province by its name or code, as the list writes it. */
  province(text: string): string | undefined {
    return this.#provinces.get(unitName(text).loose)
  }

  /** The one province whose name is nearly that. */
  nearProvince(text: string): string | undefined {
    const near = new NearNames<string>()
    for (const [key, name] of this.#provinces) near.add(key, name)
    const [nearest, ...others] = near.near(unitName(text).loose)
    return others.length === 0 ? nearest : undefined
  }

  /**
   * The unit that a name or a code stands for. The name may end with its province: *Phường Ba Đình, Hà Nội*. A name that
   * the list has with the same accents is that one; without such a one accents are overlooked, as in names of files.
   */
  find(text: string, known: UnitHints): Found {
    const apart = this.#province(text)
    const readings = [
      { name: text, known },
      ...(apart === undefined ? [] : [{ ...apart, known: { ...known, province: apart.province } }]),
    ]
    for (const { name, known } of readings) {
      const found = this.#find(unitName(name), known)
      if (found !== undefined) return found
    }
    for (const { name, known } of readings) {
      const found = this.#provinceOfOtherType(unitName(name), known)
      if (found !== undefined) return found
    }
    const last = readings.at(-1)
    const near = last === undefined ? undefined : this.#nearest(unitName(last.name), last.known)
    return near === undefined ? { kind: 'unknown' } : { kind: 'unknown', near }
  }

  #find(name: UnitName, known: UnitHints): Found | undefined {
    if (name.loose === '') return undefined
    for (const form of ['exact', 'loose'] as const) {
      const units = this.#current.bearers(name, form, known)
      const [unit, ...others] = units
      if (unit !== undefined)
        return others.length === 0 ? { kind: 'listed', unit } : { kind: 'ambiguous', units }
      const heirs = this.#former.bearers(name, form, known)
      if (heirs.length === 0) continue
      // One unit may have been shared out among several; two of one name in different provinces are two.
      const areOfOne = new Set(heirs.map(({ province }) => province)).size === 1
      return areOfOne ? { kind: 'former', units: heirs } : { kind: 'ambiguous', units: heirs }
    }
    return undefined
  }

  /** A province that became a city, or is called one somewhere, is the same unit. Its own name goes first. */
  #provinceOfOtherType(name: UnitName, known: UnitHints): Found | undefined {
    const type = name.type === undefined ? undefined : OTHER_TYPE_OF_PROVINCE[name.type]
    if (type === undefined || (known.level ?? 'province') !== 'province') return undefined
    const found = this.#find({ ...name, type }, { ...known, level: 'province' })
    return found?.kind === 'listed' && found.unit.level === 'province' ? found : undefined
  }

  #province(text: string): { readonly name: string; readonly province: string } | undefined {
    const parts = /^(.+?)\s*(?:[,(]|\s[-–—]\s)\s*([^,()]+?)\)?\s*$/u.exec(text.normalize('NFC'))
    const [, name, written] = parts ?? []
    const province = written === undefined ? undefined : this.province(written)
    return name === undefined || province === undefined ? undefined : { name, province }
  }

  #nearest({ loose }: UnitName, known: UnitHints): ListedUnit | undefined {
    this.#near ??= this.#createNear()
    const near = this.#near.near(loose).filter((unit) => fits(unit, known))
    const same = near.filter(({ name }) => unitName(name).loose === loose)
    const [nearest, ...others] = same.length > 0 ? same : near
    return others.length === 0 ? nearest : undefined
  }

  #createNear(): NearNames<ListedUnit> {
    const near = new NearNames<ListedUnit>()
    for (const unit of this.units) near.add(unitName(unit.name).loose, unit)
    return near
  }

  #addProvince(name: string, code: string | undefined): void {
    this.#provinces.set(unitName(name).loose, name)
    if (code !== undefined) this.#provinces.set(code, name)
  }
}

/** Units by their names, with and without accents, and by their codes. */
class Names {
  readonly #byForm = { exact: new Map<string, NamedUnit[]>(), loose: new Map<string, NamedUnit[]>() }

  add(name: string | undefined, code: string | undefined, unit: ListedUnit): void {
    if (name !== undefined) {
      const { type, exact, loose } = unitName(name)
      put(this.#byForm.exact, exact, { unit, type })
      put(this.#byForm.loose, loose, { unit, type })
    }
    if (code !== undefined) put(this.#byForm.exact, code, { unit, type: undefined })
  }

  bearers(name: UnitName, form: 'exact' | 'loose', known: UnitHints): readonly ListedUnit[] {
    const all = this.#byForm[form].get(name[form]) ?? []
    const fitting = all.filter(
      ({ unit, type }) =>
        (name.type === undefined || type === undefined || type === name.type) && fits(unit, known),
    )
    return [...new Set(fitting.map(({ unit }) => unit))]
  }
}

function put(into: Map<string, NamedUnit[]>, key: string, bearer: NamedUnit): void {
  const stored = into.get(key)
  if (stored === undefined) into.set(key, [bearer])
  else stored.push(bearer)
}

/** What the list does not say of a unit excludes nothing. */
function fits(unit: ListedUnit, { level, province }: UnitHints): boolean {
  const isOfLevel = level === undefined || unit.level === undefined || unit.level === level
  const place = unit.level === 'province' ? unit.name : unit.province
  const liesThere = province === undefined || place === undefined || place === province
  return isOfLevel && liesThere
}
