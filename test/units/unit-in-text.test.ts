import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/audit.ts'
import { unitInText, unitOfFileName } from '../../src/stages/normalise/unit-in-text.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { temporaryFolder } from '../cli/folder.ts'

describe('the unit that a title speaks of', () => {
  it.each([
    ['Danh mục TTHC phường Phước Thới', 'Phường Phước Thới'],
    ['Danh_muc_TTHC_phường_Phước_Thới_2026', 'Phường Phước Thới'],
    ['DANH MỤC THỦ TỤC HÀNH CHÍNH THUỘC THẨM QUYỀN CỦA UBND PHƯỜNG PHƯỚC THỚI', 'Phường Phước Thới'],
    ['DANH MỤC TTHC XÃ MÊ LINH NĂM 2026', 'Xã Mê Linh'],
    ['Danh mục thủ tục hành chính (xã Ia Rbol)', 'Xã Ia Rbol'],
    ['TTHC Phường 1, thành phố Bến Tre', 'Phường 1'],
    ['Danh mục TTHC tỉnh Sơn La', 'Tỉnh Sơn La'],
    ['Danh mục TTHC Phường Phan Rang-Tháp Chàm', 'Phường Phan Rang-Tháp Chàm'],
  ])('is found inside it: %s', (text, unit) => {
    expect(unitInText(text)).toBe(unit)
  })

  it.each([
    ['a level', 'Danh mục TTHC cấp xã'],
    ['where the units lie', 'Danh mục TTHC cấp xã trên địa bàn tỉnh Sơn La'],
    ['whoever issued it', '(Kèm theo Quyết định số 12/QĐ-UBND của Chủ tịch UBND tỉnh Sơn La)'],
    ['several units', 'Danh mục TTHC phường Phước Thới và Phường Ô Môn, xã Trường Xuân'],
    ['a common word', 'Danh mục TTHC của phường năm 2026'],
  ])('is not %s: %s', (_, text) => {
    expect(unitInText(text)).toBeUndefined()
  })
})

describe('the unit of a file', () => {
  it('stays as it was written where the name begins with it, and where there is none', () => {
    expect(unitOfFileName('Xã Tân Thành, Tỉnh Tây Ninh')).toBe('Xã Tân Thành, Tỉnh Tây Ninh')
    expect(unitOfFileName('UBND xã Mê Linh')).toBe('UBND xã Mê Linh')
    expect(unitOfFileName('phuoc-thoi-2026-06-08')).toBe('phuoc-thoi-2026-06-08')
    expect(unitOfFileName('Danh mục TTHC phường Phước Thới')).toBe('Phường Phước Thới')
  })
})

describe('the unit of a list', () => {
  const list = (title: string) => `${title},,\nSTT,Mã TTHC,Tên thủ tục\n1,1.001193,Đăng ký khai sinh\n`

  it.each([
    ['danh-muc-2026.csv', 'DANH MỤC TTHC PHƯỜNG PHƯỚC THỚI', 'Phường Phước Thới'],
    ['Danh mục TTHC phường Ô Môn.csv', 'DANH MỤC TTHC', 'Phường Ô Môn'],
    ['Xã Mê Linh.csv', 'DANH MỤC TTHC PHƯỜNG PHƯỚC THỚI', 'Xã Mê Linh'],
    ['danh-muc-2026.csv', 'DANH MỤC TTHC CẤP XÃ', 'danh-muc-2026'],
  ])('%s with the title "%s" is %s', async (file, title, unit) => {
    const path = join(temporaryFolder({ [file]: list(title) }), file)
    const report = await audit(
      {
        command: 'audit',
        asOf: '2026-11-22',
        catalogues: [
          { id: path, unit: { name: unitOfFileName(file.replace('.csv', '')) }, sources: [{ path }] },
        ],
        targets: [],
        failOn: 'error',
        rules: {},
        limits: DEFAULT_LIMITS,
      },
      { jobs: 1 },
    )
    expect(report.catalogues[0]?.unit.name).toBe(unit)
  })
})
