import { execFileSync } from 'node:child_process'

/** Git in a folder, as somebody: what it printed. */
export function gitIn(folder: string): (...args: readonly string[]) => string {
  const author = ['-c', 'user.name=An', '-c', 'user.email=an@example.vn', '-c', 'commit.gpgsign=false']
  return (...args) => execFileSync('git', [...author, ...args], { cwd: folder, encoding: 'utf8' })
}

/** Whether tests that need git can run here. */
export function hasGit(): boolean {
  try {
    execFileSync('git', ['--version'])
    return true
  } catch {
    return false
  }
}
