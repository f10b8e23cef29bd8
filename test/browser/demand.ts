/** `npm run test:browser`: without a browser nothing is tested, and that is no success. */
import { findChromium, NO_CHROMIUM } from './chromium.ts'

if (findChromium(process.env) === undefined) {
  console.error(NO_CHROMIUM)
  process.exitCode = 1
}
