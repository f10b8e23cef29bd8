// Controls, bidirectional and unseen characters, and the start of a command to a runner of CI (`##vso[`). JSON.stringify
// leaves all of these bare but C0.
const ACTIVE =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]|(?<=#)#/gu

/**
 * A value as JSON that is also harmless to look at: what a terminal or a runner of CI would act on is written as an
 * escape. It says the same to whoever parses it.
 */
export function jsonText(value: unknown): string {
  return (JSON.stringify(value) ?? '').replace(ACTIVE, asEscape)
}

function asEscape(character: string): string {
  return Array.from({ length: character.length }, (_, at) => {
    return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`
  }).join('')
}
