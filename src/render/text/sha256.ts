import { hash } from 'node:crypto'

/** The hash of a text as browsers want it in the policy of a page. */
export function sha256Base64(text: string): string {
  return `sha256-${hash('sha256', text, 'base64')}`
}

/** An identity made of texts: sixteen hexadecimal digits, like the fingerprint of a finding. */
export function identityOf(texts: readonly (string | undefined)[]): string {
  return hash('sha256', JSON.stringify(texts)).slice(0, 16)
}
