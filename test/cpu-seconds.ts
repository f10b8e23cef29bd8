/**
 * Seconds of processor time that some work takes: on a machine with much else to do no more than on a quiet one.
 * What should take no time and takes the square of it is found so, and no limit of a test need be near.
 */
export async function cpuSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000_000
}

/** Work that is done in one pass needs some hundredths of it; a pattern that goes back and forth needs more. */
export const TOO_LONG = 30
