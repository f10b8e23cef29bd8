import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder of its own for a test file, gone afterwards, with these files in it. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rasoat-test-')))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) put(folder, path, content)
  return folder
}

export function put(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

const HEADINGS = 'Mã TTHC,Tên thủ tục hành chính,Lĩnh vực,Cấp thực hiện,Mức độ dịch vụ công'

/** A list in CSV with these rows: code, name, field, level, service level. */
export function csv(...rows: readonly string[]): string {
  return `${[HEADINGS, ...rows].join('\n')}\n`
}

/** Three procedures of the commune level with nothing wrong in them. */
export const CLEAN = csv(
  '1.000001,Cấp giấy phép xây dựng,Xây dựng,Cấp xã,Toàn trình',
  '1.000002,Đăng ký khai sinh,Hộ tịch,Cấp xã,Một phần',
  '1.000003,Đăng ký kết hôn,Hộ tịch,Cấp xã,Một phần',
)

/** One error (a code twice, the rows alike), no warning. */
export const WITH_ERROR = csv(
  '1.000001,Cấp giấy phép xây dựng,Xây dựng,Cấp xã,Toàn trình',
  '1.000001,Cấp giấy phép xây dựng,Xây dựng,Cấp xã,Toàn trình',
)

/** One warning (a service level that nobody knows), no error. */
export const WITH_WARNING = csv('1.000001,Cấp giấy phép xây dựng,Xây dựng,Cấp xã,Siêu tốc')

/** One note (two spaces in a name), nothing worse. */
export const WITH_NOTE = csv('1.000001,Cấp giấy  phép xây dựng,Xây dựng,Cấp xã,Toàn trình')
