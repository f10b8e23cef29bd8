import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What one process cost, from the call that starts it to its end. */
export interface Run {
  readonly wallSeconds: number
  /** User and system time of all its threads, and of the processes it waited for. */
  readonly cpuSeconds: number
  /** Largest resident set. */
  readonly peakBytes: number
  readonly exitCode: number | null
  readonly stderr: string
}

const POLL_MS = 20
/** Clock ticks per second in /proc: fixed at 100 for user space on every architecture Node runs on. */
const TICKS_PER_SECOND = 100

/**
 * One measured run. Linux only, nothing to install, and nothing loaded into the process under test:
 * - memory is `VmHWM` of /proc/<pid>/status, a high-water mark kept by the kernel, so that reading it every 20 ms
 *   can only miss what the last 20 ms added. It covers threads, not child processes.
 *   `ru_maxrss` would be exact at the end, but a process inherits it from the one that started it.
 * - CPU is what this process's own account of ended children (/proc/self/stat) grew by, exact to 10 ms;
 *   therefore one run at a time.
 * Standard output goes nowhere.
 */
export function measured(args: readonly string[], folder: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const cpuBefore = cpuOfEndedChildren()
    const start = performance.now()
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
    let wallSeconds = 0
    let peakBytes = 0
    let stderr = ''
    const look = (): void => {
      peakBytes = Math.max(peakBytes, highWaterMark(child.pid))
    }
    look()
    const timer = setInterval(look, POLL_MS)
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('exit', () => {
      wallSeconds = (performance.now() - start) / 1_000
      clearInterval(timer)
    })
    child.on('close', (exitCode) => {
      resolve({ wallSeconds, cpuSeconds: cpuOfEndedChildren() - cpuBefore, peakBytes, exitCode, stderr })
    })
  })
}

function highWaterMark(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024
  } catch {
    // The process ended between two looks.
    return 0
  }
}

function cpuOfEndedChildren(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8')
  // Fields after the name in parentheses, which may hold spaces: state is the first, cutime and cstime the 14th and 15th.
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(13, 15)
  return (Number(user) + Number(system)) / TICKS_PER_SECOND
}
