/** What the operating system says, without the path that the sentence around it already names. */
export function systemDetail(cause: unknown): string {
  return cause instanceof Error ? (cause.message.split(', ')[0] ?? '') : ''
}
