import type { Field } from '../field.ts'

/** Implementing agencies, one a line; `;` separates them too. Commas do not: they stand inside names. */
export const agencies: Field = {
  id: 'agencies',
  headings: [
    'Cơ quan thực hiện',
    'Cơ quan giải quyết',
    'Cơ quan thực hiện TTHC',
    'Đơn vị thực hiện',
    'Cơ quan có thẩm quyền',
    'IMPLEMENTATION_AGENCY',
    'co_quan_thuc_hien',
    'TenCQTH',
    'TEN_CO_QUAN',
    'coQuan',
    'Phòng ban',
    'agency',
    'agencies',
    'implementing agency',
  ],
  properties: ['agencies'],
  multiline: true,
  read(text) {
    const names = text.split(/[\n;]/).flatMap((part) => part.trim() || [])
    return names.length === 0 ? { set: {} } : { set: { agencies: [...new Set(names)] } }
  },
}
