/**
 * OOXML reads `_x0041_` as the letter A (ST_Xstring): a text that happens to hold such a thing must say that it does.
 * Characters that are none in Unicode, or stand for a lost one, are written like that, too.
 */
export function storedText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/\p{Noncharacter_Code_Point}|\p{Surrogate}|\ufffd/gu, asNumbers)
}

function asNumbers(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    return `_x${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}_`
  }).join('')
}
