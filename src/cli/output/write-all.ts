import { writeSync } from 'node:fs'

/** The system may take a part of what it is given, and says so by a number alone: a disk that is almost full does. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}
