/** What the operating system says, without the path that the sentence around it already names. */
export function systemDetail(cause: unknown): string {
  return cause instanceof Error ? (cause.message.split(', ')[0] ?? '') : ''
}

/** The limit of open files is reached (`ulimit -n`), of this process or of the machine. */
export function isOutOfFiles(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && (cause.code === 'EMFILE' || cause.code === 'ENFILE')
}
