import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { rasoat } from '../cli/fake-terminal.ts'
import { csv, put, temporaryFolder } from '../cli/folder.ts'
import { gitIn } from '../cli/git.ts'

// Four procedures of a ward, of 1 + 2 + 1 fields: two are full-online, two partial.
export const BUILD = '1.000001,Cấp giấy phép xây dựng,Xây dựng,Cấp xã,Toàn trình'
export const BIRTH = '1.000002,Đăng ký khai sinh,Hộ tịch,Cấp xã,Toàn trình'
export const MARRIAGE = '1.000003,Đăng ký kết hôn,Hộ tịch,Cấp xã,Một phần'
export const LAND = '1.000004,Đăng ký đất đai,Đất đai,Cấp xã,Một phần'

/** What the job of a pull request says, to the pipeline and to the reviewer. */
interface Checked {
  /** Exit code of the audit. */
  readonly code: number
  /** Workflow commands of the audit, one a line. */
  readonly annotations: readonly string[]
  /** Page of the audit. */
  readonly markdown: string
  /** Exit code, annotations and page of what changed since the main branch. */
  readonly diff: { readonly code: number; readonly annotations: readonly string[]; readonly markdown: string }
}

export interface Repository {
  readonly cwd: string
  /**
   * A pull request with these rows in `list.csv`, and other files, checked on a day. Checked twice: the bytes have to be
   * the same.
   */
  update(rows: readonly string[], asOf: string, ...more: readonly (string | Files)[]): Promise<Checked>
  /** Files that everybody has from now on. */
  publish(files: Files): void
}

type Files = Readonly<Record<string, string>>

/** A repository with the national list and the list of a ward on its main branch. */
export function repository(national: readonly string[], ward: readonly string[]): Repository {
  const cwd = temporaryFolder({ 'national.csv': csv(...national), 'list.csv': csv(...ward) })
  const git = gitIn(cwd)
  git('init', '--quiet', '--initial-branch', 'main')
  git('add', '.')
  git('commit', '--quiet', '--message', 'Lists at the beginning of the season')

  async function check(asOf: string, more: readonly string[]): Promise<Checked> {
    const day = ['--as-of', asOf, '--level', 'commune', '-b', 'national.csv']
    const audit = await inBoth(cwd, ['audit', 'list.csv', ...day, ...more])
    const diff = await inBoth(cwd, ['diff', '--git', 'main', '-b', 'national.csv', '--', 'list.csv'])
    return { ...audit, diff }
  }

  return {
    cwd,
    async update(rows, asOf, ...more) {
      git('switch', '--quiet', '--force', '--force-create', 'update', 'main')
      put(cwd, 'list.csv', csv(...rows))
      const words = more.filter((one) => typeof one === 'string')
      for (const files of more)
        if (typeof files !== 'string') for (const [path, text] of Object.entries(files)) put(cwd, path, text)
      git('commit', '--quiet', '--allow-empty', '--all', '--message', `Update of ${asOf}`)
      const once = await check(asOf, words)
      expect(await check(asOf, words)).toEqual(once)
      return once
    },
    publish(files) {
      git('switch', '--quiet', '--force', 'main')
      for (const [path, text] of Object.entries(files)) put(cwd, path, text)
      git('add', '.')
      git('commit', '--quiet', '--message', 'From the ministry and the province')
    },
  }
}

/** One command as a pipeline runs it: annotations for the step, and the page in a file. */
async function inBoth(cwd: string, args: readonly string[]): Promise<Omit<Checked, 'diff'>> {
  const [command = '', ...rest] = args
  const { code, stdout, stderr } = await rasoat([command, '-f', 'github', '-o', 'page.md', '-q', ...rest], {
    cwd,
  })
  expect(stderr).toBe('')
  const annotations = stdout.split('\n').filter((line) => line.startsWith('::'))
  return { code, annotations, markdown: readFileSync(join(cwd, 'page.md'), 'utf8') }
}
