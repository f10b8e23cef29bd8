/** Pieces of a page that reads as plain text on a terminal and as Markdown in a browser. */
export function heading(level: 1 | 2 | 3, text: string): string {
  return `${'#'.repeat(level)} ${text}\n`
}

export function labelled(label: string, text: string): string {
  return `**${label}:** ${text}\n`
}

/** A list as it stands in a file, line by line. */
export function listing(text: string): string {
  return `\`\`\`\n${text.replace(/\n$/, '')}\n\`\`\`\n`
}

export function page(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('\n')
}
