import { fileURLToPath } from 'node:url'
import { outdated, sampleFiles, update } from './generator/files.ts'

// `tsx samples/generate.ts` writes the constructed lists; with `--check` it only says which of them are not current.
const folder = fileURLToPath(new URL('.', import.meta.url))
const files = await sampleFiles()
const isCheck = process.argv.includes('--check')
const paths = isCheck ? outdated(folder, files) : update(folder, files)
for (const path of paths) console.log(`samples/${path}`)
if (isCheck && paths.length > 0) process.exitCode = 1
