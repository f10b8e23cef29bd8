import type { Severity } from '../../../model/finding.ts'
import { prefixOf, spliced, tagsOf, withAttribute } from './tags.ts'

/** The colours by which spreadsheet programs show bad, doubtful and remarkable cells. */
const FILLS: Readonly<Record<Severity, string>> = {
  error: 'FFFFC7CE',
  warning: 'FFFFEB9C',
  note: 'FFDDEBF7',
}

/** A workbook without styles of its own. */
export const NO_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs></styleSheet>`

export interface MarkedStyles {
  /** The style that looks like this one, but for its colour. */
  styleOf(style: number, severity: Severity): number
  /** The part with the styles that were asked for. */
  xml(): string
}

/** Styles of a workbook with a coloured copy of each that is asked for; its own stay as they are. */
export function createMarkedStyles(xml: string): MarkedStyles {
  const { fills, formats, prefix } = listsOf(xml)
  const added: string[] = []
  const stored = new Map<string, number>()
  const severities: Severity[] = []
  return {
    styleOf(style, severity) {
      const key = `${style} ${severity}`
      const found = stored.get(key)
      if (found !== undefined) return found
      if (!severities.includes(severity)) severities.push(severity)
      const fill = fills.each.length + severities.indexOf(severity)
      const own = formats.each[style] ?? formats.each[0] ?? `<${prefix}xf/>`
      const [head = ''] = /^<(?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(own) ?? []
      const coloured = withAttribute(withAttribute(head, 'fillId', String(fill)), 'applyFill', '1')
      added.push(coloured + own.slice(head.length))
      const id = formats.each.length + added.length - 1
      stored.set(key, id)
      return id
    },
    xml() {
      const colours = severities.map(
        (severity) =>
          `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${FILLS[severity]}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`,
      )
      return spliced(xml, [...enlarged(fills, prefix, colours), ...enlarged(formats, prefix, added)])
    },
  }
}

/** One of the lists of the part; where the part lacks it, the place where it belongs. */
interface StyleList {
  readonly name: string
  readonly start: number
  readonly end: number
  /** The opening tag. */
  readonly head: string
  /** What stands in it, also where the part left out what every program takes for granted. */
  readonly inside: string
  readonly each: readonly string[]
}

/** What stands behind a list (ECMA-376 part 1, 18.8.39). */
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  fills: ['borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'],
  cellXfs: ['cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'],
}

function listsOf(xml: string): { fills: StyleList; formats: StyleList; prefix: string } {
  const tags = [...tagsOf(xml)]
  const prefix = prefixOf(tags[0])
  const absent = (name: string, each: readonly string[]): StyleList => {
    const next =
      tags.find((tag) => tag.kind !== 'close' && BEHIND[name]?.includes(tag.name) === true) ?? tags.at(-1)
    const start = next?.start ?? xml.length
    return { name, start, end: start, head: `<${prefix}${name}>`, inside: each.join(''), each }
  }
  const of = (name: string, item: string, byDefault: readonly string[]): StyleList => {
    const from = tags.findIndex((tag) => tag.name === name && tag.kind !== 'close')
    const open = tags[from]
    if (open === undefined) return absent(name, byDefault)
    const to = open.kind === 'empty' ? from : tags.findIndex((tag, at) => at > from && tag.name === name)
    const items = tags.slice(from + 1, to).filter((tag) => tag.name === item)
    const each = items.flatMap((tag, at) => {
      if (tag.kind === 'close') return []
      return [tag.kind === 'empty' ? tag.text : xml.slice(tag.start, items[at + 1]?.end ?? tag.end)]
    })
    const close = tags[to] ?? open
    const inside = open.kind === 'empty' ? '' : xml.slice(open.end, close.start)
    const head = open.kind === 'empty' ? open.text.replace(/\/>$/, '>') : open.text
    return { name, start: open.start, end: close.end, head, inside, each }
  }
  const pattern = (type: string) =>
    `<${prefix}fill><${prefix}patternFill patternType="${type}"/></${prefix}fill>`
  return {
    fills: of('fills', 'fill', [pattern('none'), pattern('gray125')]),
    formats: of('cellXfs', 'xf', [`<${prefix}xf/>`]),
    prefix,
  }
}

function enlarged(
  { name, start, end, head, inside, each }: StyleList,
  prefix: string,
  added: readonly string[],
) {
  if (added.length === 0) return []
  const open = withAttribute(head, 'count', String(each.length + added.length))
  return [{ start, end, text: `${open}${inside}${added.join('')}</${prefix}${name}>` }]
}
