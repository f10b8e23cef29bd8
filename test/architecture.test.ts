import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Who may import whom, by room: a folder of src, or one of the stages. Types count like code. Left out: a room knows
 * itself. `types of`: only what a thing is called or looks like, never code.
 */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  'published.ts': ['model'],
  schema: ['model', 'published.ts'],
  'stages/read': ['model', 'text'],
  'stages/normalise': ['model', 'text', 'profiles', 'authorities'],
  'stages/compare': ['model', 'text'],
  'stages/validate': ['model', 'text', 'types of schema'],
  'stages/measure': ['model'],
  'stages/judge': ['model'],
  messages: ['model', 'text', 'types of stages/judge', 'types of stages/measure', 'types of stages/validate'],
  list: ['model', 'stages/read', 'stages/normalise'],
  office: ['model'],
  render: ['model', 'text', 'messages', 'office'],
  audit: ['model', 'text', 'schema', 'list', 'stages', 'published.ts'],
  diff: ['model', 'text', 'list', 'stages', 'published.ts'],
  convert: ['model', 'text', 'list', 'stages', 'office', 'audit'],
  init: ['model', 'text', 'messages', 'render', 'list', 'stages'],
  worklist: ['model', 'stages', 'audit'],
  'index.ts': ['model', 'stages/read', 'messages', 'render', 'audit', 'convert', 'diff'],
  cli: [
    'model',
    'text',
    'schema',
    'list',
    'stages',
    'messages',
    'render',
    'audit',
    'diff',
    'convert',
    'init',
    'worklist',
    'published.ts',
  ],
}

/** The one file that imports a package: to replace it is that file's work. */
const DOORS: Readonly<Record<string, string>> = {
  ajv: 'schema/compile.ts',
  'ajv-formats': 'schema/compile.ts',
  chalk: 'render/reporters/table/paint.ts',
  'cli-table3': 'render/reporters/table/grid.ts',
  commander: 'cli/program.ts',
  'csv-parse': 'stages/read/formats/csv/relaxed.ts',
  'fastest-levenshtein': 'cli/options/suggest.ts',
  docx: 'office/document/write.ts',
  fflate: 'office/workbook/archive.ts',
  globby: 'cli/request/expand.ts',
  htmlparser2: 'stages/read/formats/html/markup.ts',
  numfmt: 'stages/read/formats/workbook/number-format.ts',
  'postal-mime': 'stages/read/formats/html/single-file.ts',
  re2js: 'schema/linear-reg-exp.ts',
  saxes: 'stages/read/formats/zip/xml.ts',
  'string-width': 'render/text/width.ts',
  unpdf: 'stages/read/formats/pdf/library.ts',
  yaml: 'cli/config/yaml.ts',
  'write-excel-file': 'office/workbook/write.ts',
  yauzl: 'stages/read/formats/zip/archive.ts',
}

/** What of Node may be touched, and where. What is not here is not needed: no network, no other program but git, no timers. */
const NODE: Readonly<Record<string, RegExp>> = {
  buffer: /^stages\/read\//,
  child_process: /^cli\/request\/git\.ts$/,
  crypto:
    /^(stages\/read\/input|audit\/run|audit\/catalogue\/fingerprint|cli\/output\/temporary-name|worklist\/digest|render\/text\/sha256)\.ts$/,
  fs: /^(stages\/read\/(input|regular-file|link)|cli\/.*|published|audit\/workers\/run-catalogues)\.ts$/,
  os: /^(audit\/audit|cli\/process)\.ts$/,
  path: /^(cli\/|stages\/read\/link\.ts)/,
  util: /^stages\/read\//,
  worker_threads: /^audit\/workers\/(pool|worker)\.ts$/,
  stream: /^stages\/read\/gzip\.ts$/,
  zlib: /^stages\/read\/(formats\/zip\/|formats\/pdf\/packed-streams\.ts$|gzip\.ts$)/,
}

/** The outside world, and the only files that may look at it. */
const WORLD: readonly (readonly [what: string, found: RegExp, where: RegExp])[] = [
  ['the console', /\bconsole\b/, /^$/],
  ['the process', /\bprocess(\?\.|\.|\[)\w|[=(,:] ?process\b(?!:)|\bglobalThis\b/, /^cli\/process\.ts$/],
  ['the clock', /\bDate\.now\b|\bnew Date\(\)|\bperformance\b|\bset(Timeout|Interval)\b/, /^cli\//],
  ['chance or the locale of the machine', /\bMath\.random\b|\blocaleCompare\b|\btoLocale\w+\b/, /^$/],
  ['code made at run time', /\beval\(|\bnew Function\b|\brequire\(|\bimport\((?!')/, /^$/],
]

/** A member of these is known to its list alone, so that taking it away is one line. */
const REGISTRIES = [
  'stages/validate/rules',
  'stages/measure/metrics',
  'stages/judge/states',
  'stages/normalise/fields',
  'stages/normalise/codes/code-repairs',
  'stages/read/formats',
  'text/old-encodings',
  'render/reporters',
  'convert/writers',
  'cli/commands',
  'cli/help/shells',
]
/** Who needs a member by name, and why. */
const KNOWS_A_MEMBER: Readonly<Record<string, string>> = {
  'audit/catalogue/against-scope.ts':
    'asks missing-procedure only for those that somebody wants to see; a commune lacks thousands',
  'audit/catalogue/unknown-codes.ts':
    'tells an issuer once in place of its codes, which only the whole list shows',
  'audit/load-baseline.ts': 'reports agency-of-one-place, which only the whole baseline shows',
  'audit/baseline-details.ts': 'reports baseline-details-differ, which only the two lists together show',
  'stages/normalise/normalise.ts':
    'two columns of marks make one service level, in the order its field knows',
}

/** Long because they are lists: one entry a rule, an error, a word. */
const LISTS = /^messages\/(en|vi|ar)\/(rules|errors|help)\.ts$/
const LONGEST_FILE = 250
/** A file with fewer is worth opening only when several need it. */
const FEWEST_LINES = 10

/** Members are named by what they are a member of: a language, a rule, each format beside those of other results. */
const FAMILIES = [
  ...REGISTRIES,
  'messages',
  'render/diff',
  'render/dossiers',
  'render/trend',
  'render/worklist/check',
]

interface Import {
  readonly file: string
  /** `../model/row.ts` from `read/format.ts` is `model/row.ts`; packages stay as they are. */
  readonly target: string
  readonly isOurs: boolean
  readonly isType: boolean
}

/** What stands in the source for what the build makes. */
const SHAPES: Readonly<Record<string, { readonly default: string }>> = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
).imports

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
const texts = new Map(files.map((file) => [file, readFileSync(join(ROOT, 'src', file), 'utf8')]))
const imports = [...texts].flatMap(([file, text]) => importsOf(file, text))

function importsOf(file: string, text: string): readonly Import[] {
  const found = [
    ...text.matchAll(/^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'/gm), // static
    ...text.matchAll(/^import\s+()'([^']+)'/gm), // bare
    ...text.matchAll(/\bimport\(\s*()'([^']+)'/g), // dynamic
  ]
  return found.map(([, type, name = '']) => {
    const isInTwoShapes = name.startsWith('#') // as it stands here, and as the build makes it: see package.json
    const isOurs = name.startsWith('.') || isInTwoShapes
    const path = isInTwoShapes
      ? (SHAPES[name]?.default.replace('./src/', '') ?? name)
      : join(dirname(file), name)
    const target = isOurs ? normalize(path).replaceAll('\\', '/') : name
    return { file, target, isOurs, isType: type !== undefined && type !== '' }
  })
}

function roomOf(file: string): string {
  if (file.startsWith('../schemas/profiles/')) return 'profiles'
  if (file.startsWith('../schemas/authorities/')) return 'authorities'
  const [folder = '', within = ''] = file.split('/')
  return folder === 'stages' ? `stages/${within}` : folder
}

/** `ajv/dist/2020.js` is `ajv`, `@scope/name/part` is `@scope/name`. */
function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')
}

function mayKnow({ file, target, isType }: Import): boolean {
  const from = roomOf(file)
  const to = roomOf(target)
  if (from === to) return true
  const allowed = MAY_KNOW[file] ?? MAY_KNOW[from] ?? []
  const isNamed = (room: string) => allowed.includes(room) || (isType && allowed.includes(`types of ${room}`))
  return isNamed(to) || isNamed(to.split('/')[0] ?? '')
}

/** Code without comments and plain texts. Templates stay: there is code in them. */
function codeOf(text: string): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|(?<![:'\\/])\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g,
    (found) => (/^['"]/.test(found) ? "''" : ''),
  )
}

function linesOf(file: string): number {
  return (texts.get(file) ?? '').trimEnd().split('\n').length
}

function isMember(file: string): boolean {
  return FAMILIES.some((folder) => file.startsWith(`${folder}/`))
}

/** Fails with one sentence for each of what is wrong, so that whoever reads it knows what to think about. */
function expectNone<T>(wrong: readonly T[], say: (one: T) => string): void {
  expect(wrong.map(say)).toEqual([])
}

describe('rooms', () => {
  it('know only whom they may', () => {
    expectNone(
      imports.filter((one) => one.isOurs && !mayKnow(one)),
      ({ file, target, isType }) =>
        `${file} imports ${isType ? 'a type of ' : ''}${target}, and ${roomOf(file)} may not know ${roomOf(target)}. Does the thing belong to model, where both may see it, or the joining to a room above?`,
    )
  })

  it('are few enough to say aloud', () => {
    const entries = readdirSync(join(ROOT, 'src'))
    expect(entries.length, `src holds ${entries.join(', ')}`).toBeLessThanOrEqual(16)
  })

  it('are all in the table', () => {
    const unknown = [...new Set(files.map(roomOf))].filter((room) => MAY_KNOW[room] === undefined)
    expectNone(unknown, (room) => `${room} is new. Whom may it import? Say it in MAY_KNOW.`)
  })

  it('keep their lists: a member is imported by its list', () => {
    const wrong = imports.filter(({ file, target, isType }) => {
      const registry = dirname(target)
      const isInside = file === `${registry}.ts` || file.startsWith(`${registry}/`)
      return REGISTRIES.includes(registry) && !isInside && !isType && KNOWS_A_MEMBER[file] === undefined
    })
    expectNone(
      wrong,
      ({ file, target }) =>
        `${file} takes ${target} past ${dirname(target)}.ts. Can it ask the list? If it needs this one by name, say why in KNOWS_A_MEMBER.`,
    )
  })

  it('have no circle of imports', () => {
    const circles: string[] = []
    const done = new Set<string>()
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      if (path.includes(file) || done.has(file)) return
      for (const one of imports) {
        if (one.file === file && one.isOurs) walk(one.target, [...path, file])
      }
      done.add(file)
    }
    for (const file of files) walk(file, [])
    expectNone(circles, (circle) => `${circle}: which of them is the smaller idea? Let it stand alone.`)
  })
})

describe('packages', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const foreign = imports.filter(({ isOurs, target }) => !isOurs && !target.startsWith('node:'))

  it('have one door each', () => {
    expectNone(
      foreign.filter(({ file, target }) => DOORS[packageOf(target)] !== file),
      ({ file, target }) =>
        `${file} imports ${target}, whose door is ${DOORS[packageOf(target)] ?? 'nowhere yet'}. Ask the door, or decide that the package is worth one and name it in DOORS.`,
    )
  })

  it('are all used', () => {
    const used = new Set(foreign.map(({ target }) => packageOf(target)))
    expectNone(
      Object.keys(dependencies).filter((name) => !used.has(name)),
      (name) =>
        `${name} is installed at every user's and imported nowhere. Does something still need it? Else take it out of package.json.`,
    )
  })

  it('have an exact version', () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies })
    expectNone(
      versions.filter(([, version]) => !/^\d/.test(String(version))),
      ([name]) => `${name} may change under our feet. Which version was tried? Write that one.`,
    )
  })
})

describe('the outside world', () => {
  it('is reached through few modules of Node', () => {
    const isAllowed = ({ file, target }: Import) =>
      NODE[target.slice('node:'.length).split('/')[0] ?? '']?.test(file) === true
    expectNone(
      imports.filter((one) => one.target.startsWith('node:') && !isAllowed(one)),
      ({ file, target }) =>
        `${file} imports ${target}. Could its caller give it what it needs? If this is the right place, say so in NODE.`,
    )
  })

  it.each(WORLD)('has %s only at the border', (what, found, where) => {
    expectNone(
      files.filter((file) => !where.test(file) && found.test(codeOf(texts.get(file) ?? ''))),
      (file) =>
        `${file} looks at ${what}. The same input must give the same bytes: can its caller hand the value in?`,
    )
  })
})

describe('files', () => {
  it('are named after what they hold', () => {
    const kebab = /^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*\.ts$/
    const vague = /(^|\/)(utils?|helpers?|common|misc|shared|manager|handler|processor)(\.ts|\/)/
    expectNone(
      files.filter((file) => !kebab.test(file) || vague.test(file)),
      (file) => `${file}: what is in it? That is its name, in kebab-case.`,
    )
  })

  it('hold one idea', () => {
    expectNone(
      files.filter((file) => linesOf(file) > LONGEST_FILE && !LISTS.test(file)),
      (file) =>
        `${file} has ${linesOf(file)} lines, more than ${LONGEST_FILE}. Are there two ideas in it? A list that grows by entries may be named in LISTS.`,
    )
  })

  it('have a name that stands at most twice, where no list of members gives it', () => {
    const byName = new Map<string, string[]>()
    for (const file of files) {
      if (isMember(file)) continue
      const name = basename(file)
      byName.set(name, [...(byName.get(name) ?? []), file])
    }
    expectNone(
      [...byName].filter(([, places]) => places.length > 2),
      ([name, places]) =>
        `${name} is ${places.join(', ')}. What is in one of them that is not in the others? That is its name.`,
    )
  })

  it('of a few lines have more than one user, or join the only one', () => {
    const usersOf = (file: string) =>
      new Set(imports.filter(({ target }) => target === file).map((one) => one.file))
    const short = files.filter((file) => !isMember(file) && linesOf(file) < FEWEST_LINES)
    expectNone(
      short.filter((file) => usersOf(file).size === 1),
      (file) =>
        `${file} has ${linesOf(file)} lines, and ${[...usersOf(file)].join()} alone imports it. Can they be one file?`,
    )
  })

  it('export by name, and only index.ts passes on what others hold', () => {
    const passesOn = ([file, text]: readonly [string, string]) =>
      /^export default/m.test(text) || (file !== 'index.ts' && /^export [^;'"]*\bfrom '/m.test(text))
    expectNone(
      [...texts].filter(passesOn),
      ([file]) => `${file} hides where a thing comes from. Can its readers import that from its own file?`,
    )
  })
})

describe('ARCHITECTURE.md', () => {
  const page = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8')
  const codesIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

  /** The lines of the table under a heading, each as its cells. */
  const tableUnder = (heading: string) =>
    (page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      )

  it('has the table of who may import whom as it is held here', () => {
    const told = tableUnder('Who may import whom').map(([from = '', may = '']) => {
      const [plain = '', types = ''] = may.split('types of ')
      return [codesIn(from)[0], [...codesIn(plain), ...codesIn(types).map((room) => `types of ${room}`)]]
    })
    expect(told).toEqual(Object.entries(MAY_KNOW))
  })

  it('names the door of each package, with a reason', () => {
    const told = tableUnder('Dependencies')
    expect(told.map(([name = '', door = '']) => [...codesIn(name), ...codesIn(door)])).toEqual(
      Object.entries(DOORS),
    )
    expect(told.filter(([, , why = '']) => why === '')).toEqual([])
  })

  it('has a paragraph for each room, after those of the rooms that it knows', () => {
    const chapter = page.split('\n## The folders\n')[1]?.split('\n## ')[0] ?? ''
    const rooms = [...chapter.matchAll(/\*\*`([^`]+?)\/?`\*\*/g)].map(([, room = '']) => room)
    expect(rooms.toSorted()).toEqual(Object.keys(MAY_KNOW).toSorted())
    const backwards = Object.entries(MAY_KNOW).flatMap(([from, may]) =>
      may
        .map((room) => room.replace('types of ', ''))
        .filter((room) => rooms.indexOf(room) > rooms.indexOf(from))
        .map((room) => `${from} knows ${room}, which is told after it`),
    )
    expect(backwards).toEqual([])
  })

  it('names files and folders that exist', () => {
    const places = codesIn(page.replace(/^```[\s\S]*?^```$/gm, '')).filter((code) =>
      /^[\w./-]+(\/|\.(ts|js|md))$/.test(code),
    )
    const ours = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    const isThere = (place: string) =>
      existsSync(join(ROOT, place)) ||
      ours.some((path) => `/${path}/`.endsWith(`/${place.replace(/\/?$/, '/')}`))
    expect(places.filter((place) => !isThere(place))).toEqual([])
  })
})
