import type { Archive } from '../zip/archive.ts'
import { readWholeXml } from '../zip/xml.ts'

export interface Relationship {
  readonly id: string
  /** Last word of the type, which strict and transitional workbooks have in common: `worksheet`, `styles`. */
  readonly type: string
  /** Name of the part it leads to. */
  readonly part: string
}

/** Where a part points to inside the archive; `''` asks for the relationships of the package itself. */
export async function readRelationships(archive: Archive, part: string): Promise<readonly Relationship[]> {
  const relationships: Relationship[] = []
  const at = part.lastIndexOf('/') + 1
  const folder = part.slice(0, at)
  await readWholeXml(archive, `${folder}_rels/${part.slice(at)}.rels`, {
    open(name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) {
      if (name !== 'Relationship' || mode === 'External') return
      relationships.push({ id, type: type.slice(type.lastIndexOf('/') + 1), part: resolve(folder, target) })
    },
  })
  return relationships
}

/** A target is relative to the folder of the part that names it, unless it begins with a slash. Some writers use backslashes. */
function resolve(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/')
  const steps: string[] = []
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
