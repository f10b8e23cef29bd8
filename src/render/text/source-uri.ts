/** The path of a source as annotations and reports of code hosts name it: from the root of the repository, where a run starts. */
export function inRepository(source: string): string {
  return source.replace(/^(?:\.\/)+/, '')
}

/**
 * The path of a source as a URI reference, each segment encoded for itself. A path inside the repository stays
 * relative, which is how code hosts find the file; standard input has no file and is called so.
 */
export function sourceUri(source: string): string {
  if (source === '-') return 'stdin'
  const path = source.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
  const isAbsolute = path.startsWith('/') || /^[A-Za-z]:\//.test(path)
  const encoded = path.split('/').map(encodeSegment).join('/')
  // A first segment with a colon would read as a scheme.
  if (!isAbsolute) return /^[^/]*:/.test(encoded) ? `./${encoded}` : encoded
  return path.startsWith('/') ? `file://${encoded}` : `file:///${encoded}`
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed())
}
