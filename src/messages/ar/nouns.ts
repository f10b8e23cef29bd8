import type { Noun } from './counted.ts'

/** What reports count, in the forms that numbers ask for. */
export const RECORD: Noun = {
  one: 'سجل واحد',
  two: 'سجلان',
  few: 'سجلات',
  many: 'سجلًا',
  other: 'سجل',
}

export const PROCEDURE: Noun = {
  one: 'إجراء واحد',
  two: 'إجراءان',
  few: 'إجراءات',
  many: 'إجراءً',
  other: 'إجراء',
}

export const FINDING: Noun = {
  one: 'نتيجة واحدة',
  two: 'نتيجتان',
  few: 'نتائج',
  many: 'نتيجة',
  other: 'نتيجة',
}

export const CATALOGUE: Noun = {
  one: 'قائمة واحدة',
  two: 'قائمتان',
  few: 'قوائم',
  many: 'قائمة',
  other: 'قائمة',
}

export const UNIT: Noun = {
  one: 'وحدة واحدة',
  two: 'وحدتان',
  few: 'وحدات',
  many: 'وحدة',
  other: 'وحدة',
}

export const ROW: Noun = { one: 'صف واحد', two: 'صفان', few: 'صفوف', many: 'صفًّا', other: 'صف' }

export const FIGURE: Noun = { one: 'رقم واحد', two: 'رقمان', few: 'أرقام', many: 'رقمًا', other: 'رقم' }

export const DAY: Noun = { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' }

export const DATE: Noun = {
  one: 'تاريخ واحد',
  two: 'تاريخان',
  few: 'تواريخ',
  many: 'تاريخًا',
  other: 'تاريخ',
}

export const ERROR: Noun = { one: 'خطأ واحد', two: 'خطآن', few: 'أخطاء', many: 'خطأً', other: 'خطأ' }

export const WARNING: Noun = {
  one: 'تحذير واحد',
  two: 'تحذيران',
  few: 'تحذيرات',
  many: 'تحذيرًا',
  other: 'تحذير',
}

export const NOTE: Noun = {
  one: 'ملاحظة واحدة',
  two: 'ملاحظتان',
  few: 'ملاحظات',
  many: 'ملاحظة',
  other: 'ملاحظة',
}

/** The dual after a word that governs it: `لدى سجلين`, `في قائمتين`. */
export function oblique(noun: Noun): Noun {
  return { ...noun, two: noun.two.replace(/ان(?=$| )/g, 'ين') }
}
