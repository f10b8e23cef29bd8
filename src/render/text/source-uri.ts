/** Where a run stands, for paths that a code host shall find: whole paths with `/`. */
export interface Repository {
  /** Its root, by each of the names that it is known by: a link may lead to it. */
  readonly roots: readonly string[]
  /** The working folder: where the paths of sources start. */
  readonly cwd: string
}

/**
 * The path of a source as code hosts name it: from the root of the repository, wherever the run stands and however the
 * path was written. What lies outside keeps its whole path. Without a repository the run is taken to start at its root.
 */
export function inRepository(source: string, repository?: Repository): string {
  if (repository === undefined || source === '-') return source.replace(/^(?:\.\/)+/, '')
  const path = isWhole(source) ? source.replaceAll('\\', '/') : `${repository.cwd}/${source}`
  const whole = withoutDots(path)
  const roots = repository.roots.map((root) => (root.endsWith('/') ? root : `${root}/`))
  const root = roots.find((one) => whole.startsWith(one))
  return root === undefined ? whole : whole.slice(root.length)
}

/** No page of the repository can show it. */
export function isOutside(source: string, repository: Repository | undefined): boolean {
  return repository !== undefined && isWhole(inRepository(source, repository))
}

/**
 * The path of a source as a URI reference, each segment encoded for itself. A path inside the repository stays
 * relative, which is how code hosts find the file; standard input has no file and is called so.
 */
export function sourceUri(source: string, repository?: Repository): string {
  if (source === '-') return 'stdin'
  const path = inRepository(source, repository).replaceAll('\\', '/')
  const encoded = path.split('/').map(encodeSegment).join('/')
  // A first segment with a colon would read as a scheme.
  if (!isWhole(path)) return /^[^/]*:/.test(encoded) ? `./${encoded}` : encoded
  return path.startsWith('/') ? `file://${encoded}` : `file:///${encoded}`
}

/** `a/./b/../c` is `a/c`. */
function withoutDots(path: string): string {
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '.' || (step === '' && steps.length > 0)) continue
    if (step === '..' && steps.length > 1) steps.pop()
    else steps.push(step)
  }
  return steps.join('/')
}

function isWhole(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path)
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed())
}
