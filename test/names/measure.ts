import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { asReference, count, labelled, readList } from '../codes/labelled.ts'
import { foundAgain } from './found-again.ts'
import { recordsOf } from './labelled.ts'

/** Prints how often names and codes that were spoilt are found again, and how sure the suggestions are: `npm run measure:names`. */
const NATIONAL = 'national/national_2642_xlsx_plus_level.csv'
const folder = process.env['RASOAT_REAL_LISTS']
if (folder === undefined) throw new Error('RASOAT_REAL_LISTS has to name the folder with the real lists.')
const path = join(resolve(folder), NATIONAL)
const share = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1))

console.log(
  '| a name | asked | plain | found of the plain, % | right of the answers, % | taken for another where it is absent |',
)
console.log('| --- | --- | --- | --- | --- | --- |')
for (const { way, asked, plain, found, right, wrong, absent } of foundAgain(
  await recordsOf({ path, bytes: readFileSync(path) }),
))
  console.log(
    `| ${way} | ${asked} | ${plain} | ${share(found, plain)} | ${share(right, right + wrong)} | ${absent} |`,
  )

const list = await readList(path)
const { byGrounds } = count(labelled(list), asReference(list), true)
console.log('\n| a damaged code, by what the suggestion rests on | made | right, % |\n| --- | --- | --- |')
for (const [grounds, { made, right }] of Object.entries(byGrounds).sort())
  console.log(`| ${grounds} | ${made} | ${share(right, made)} |`)
