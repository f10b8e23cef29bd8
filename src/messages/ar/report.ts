import type { Language } from '../language.ts'
import { counted } from './counted.ts'
import { CATALOGUE, FINDING, oblique, PROCEDURE, RECORD, ROW, UNIT } from './nouns.ts'

export const report: Language['report'] = {
  titles: {
    validate: 'فحص قائمة الإجراءات الإدارية',
    compare: 'مقارنة قائمة الإجراءات الإدارية بخط الأساس',
    report: 'تقرير عن قائمة الإجراءات الإدارية',
    audit: 'مراجعة قوائم الإجراءات الإدارية',
  },
  labels: {
    baseline: 'خط الأساس',
    baselineOutside: 'خط أساس خارج المستودع',
    catalogue: 'القائمة',
    unit: 'الوحدة',
    units: 'الوحدات',
    province: 'المقاطعة',
    provinces: 'المقاطعات',
    level: 'المستوى',
    sources: 'المصادر',
    encoding: 'الترميز',
    records: 'السجلات',
    procedures: 'الإجراءات',
    scope: 'ضمن النطاق',
    matched: 'مطابق',
    matchedByName: 'بالاسم وحده',
    missing: 'ناقص',
    renumbered: 'منها برمز آخر',
    extra: 'زائد',
    ofAbsentIssuers: 'منها لجهات غائبة',
    different: 'اسم مختلف',
    uncoded: 'دون رمز صالح',
    eligible: 'مؤهَّل للخدمة الكاملة',
    fullOnline: 'خدمة إلكترونية كاملة',
    partial: 'خدمة إلكترونية جزئية',
    information: 'خدمة معلومات فقط',
    notOffered: 'غير متاحة إلكترونياً بعد',
    unknown: 'غير محدد',
    total: 'المجموع',
    findings: 'النتائج',
    gaps: 'الفجوات',
    figures: 'الأرقام',
    targets: 'الأهداف المحدَّدة',
    plans: 'الخطط',
    policy: 'تنبيه',
    target: 'الهدف المحدَّد',
    measured: 'المقيس',
    verdict: 'الحكم',
    serviceTable: 'الخدمات العامة الإلكترونية',
    comparison: 'المقارنة',
    nextSteps: 'الخطوات التالية',
    overview: 'نظرة عامة',
    coverage: 'نسبة التغطية',
    online: 'متاح إلكترونيًّا',
    field: 'المجال',
    rule: 'القاعدة',
    severity: 'الدرجة',
    place: 'الموضع',
    code: 'الرمز',
    name: 'الاسم',
    message: 'البيان',
    columns: 'الأعمدة المعروفة',
    ignored: 'لم يُقرأ',
    notFound: 'عمود غير موجود',
    notMeasured: 'لم يُقَس',
    toolErrors: 'مشكلات التشغيل',
    outcome: 'الخلاصة',
    part: 'البسط',
    whole: 'المقام',
    share: 'النسبة',
    definition: 'طريقة الحساب',
    suggestion: 'ما ينبغي فعله',
    noFindings: 'لا نتائج',
    others: 'غيرها',
    ofWhichInformation: 'منها خدمة معلومات فقط',
    basis: 'السند',
    off: 'معطَّلة',
  },
  asOf: (date) => `حتى تاريخ ${date}`,
  from: (date) => `اعتبارًا من ${date}`,
  policy: {
    within: (dimension, key) => `${dimension}: ${key}`,
    procedures: (count) => counted(count, PROCEDURE),
    points: (count) =>
      counted(count, {
        one: 'نقطة مئوية واحدة',
        two: 'نقطتان مئويتان',
        few: 'نقاط مئوية',
        many: 'نقطة مئوية',
        other: 'نقطة مئوية',
      }),
    allowance: (allowed, short) =>
      short === '' ? `يُسمح بنقص قدره: ${allowed}` : `النقص: ${short}، والمسموح به: ${allowed}`,
    by: (date) => `حتى ${date}`,
    absent: 'غير وارد في القائمة',
    notUnderstood: (words) => `مكتوب فيه «${words}»`,
    allDone: (count, of) => `الوحدات التي أنجزت كل شيء: ${count} من ${of}`,
    profileNotInForce: (title, days) =>
      `«${title}» غير ساري في هذا اليوم${days === '' ? '' : ` (${days})`}؛ ومع ذلك يأخذ به هذا التشغيل.`,
    inForceFrom: (date) => `من ${date}`,
    inForceUntil: (date) => `إلى ${date}`,
    targetConcernsNobody: (metric, unit) =>
      `لا تنتمي أي قائمة إلى «${unit}»: لم يُحكم على أحد بهدفها المحدَّد (${metric}).`,
    planConcernsNobody: (plan) => `الخطة «${plan}» لا تخص أي قائمة.`,
  },
  scope: {
    commune: 'إجراءات خط الأساس السارية غير الداخلية على مستوى البلدية.',
    'province-and-commune':
      'إجراءات خط الأساس السارية غير الداخلية على مستوى المقاطعة أو مستوى البلدية: قائمة المقاطعة تشمل المستويين.',
    'province-or-commune':
      'إجراءات خط الأساس السارية غير الداخلية على مستوى المقاطعة أو مستوى البلدية: لم يُذكر مستوى الوحدة.',
    ministry: 'إجراءات خط الأساس السارية غير الداخلية على المستوى الوزاري.',
    other: 'إجراءات خط الأساس السارية غير الداخلية لدى الجهات الأخرى.',
    whole: 'كل إجراءات خط الأساس السارية غير الداخلية: لا يذكر خط الأساس مستوى التنفيذ.',
  },
  tiersApart: () => 'للمقاطعة إجراءات غير إجراءات بلدياتها: مؤشراتها منفصلة ولا تُجمع معًا.',
  levelsUnknown: (count) =>
    `إجراءات في خط الأساس دون مستوى التنفيذ: ${count}. لا تدخل في البسط ولا في المقام، وتُعدّ غير محددة.`,
  baselineDate: (date) => (date === '' ? 'لم يُذكر تاريخه.' : `كما كان في ${date}.`),
  baselineDetails: (filled, notAdded) =>
    `${filled === '' ? 'لم تُكمل القائمة الثانية شيئًا.' : `أُكمل من القائمة الثانية: ${filled}.`}${notAdded === '' ? '' : ` رموز ليست إلا فيها ولم تُضَف: ${notAdded}.`}`,
  partialBaseline: () => 'خط الأساس غير مكتمل: لا يمكن الحكم على ما ليس فيه بأنه زائد.',
  row: (row) => `الصف ${row}`,
  rowInTable: (row, table, tableRow, cell, page) =>
    `الصف ${row} (${page === '' ? '' : `الصفحة ${page}، `}الجدول ${table}، ${cell === '' ? `الصف ${tableRow}` : `الخلية ${cell}`})`,
  line: (line) => `السطر ${line}`,
  rows: (rows) => `الصفوف ${rows}`,
  sheet: (sheet) => `ورقة «${sheet}»`,
  measuredIn: (metric, count, of) =>
    `${metric}: قيس في ${count} من ${of} من القوائم، ولا تدخل القوائم الأخرى في هذا الرقم.`,
  leftOut: (listed, all) =>
    `يرد هنا ${listed} من ${all} من النتائج، والأخطاء أولًا؛ وفي ملف كل النتائج جميعها.`,
  baselineOutside: (count, path, rules) =>
    `خط الأساس «${path}» خارج هذا المستودع، وفيه هو نفسه ${counted(count, FINDING)}: ${rules}. ولا تُعرض هنا واحدةً واحدة.`,
  andMore: (count) => `وغيرها: ${count}`,
  groupedBy: (dimension) => `الإجراءات حسب ${dimension}`,
  countedInEach: () =>
    'الإجراء الذي ينتمي إلى أكثر من مجموعة يُحسب في كل منها، ولذلك يزيد مجموع الأسطر على الإجمالي.',
  countedOnce: () => 'الإجراء الذي في عدة قوائم يُحسب مرة واحدة في المجموع، فمجموع إجراءات القوائم أكبر منه.',
  counted: (records, procedures) => `${counted(records, RECORD)}، ${counted(procedures, PROCEDURE)}`,
  encoding: (title, confidence, savedAs) =>
    `${title}${confidence === undefined ? '' : ` (بثقة ${confidence})`}${savedAs === undefined ? '' : `، محفوظ بصيغة ${savedAs}`}`,
  suggests: (field, value, confidence, evidence) =>
    `الأرجح أن ${field}: «${value}» (بثقة ${confidence})، لأن: ${evidence}.`,
  byNames: (title) => `${title} (بالرموز والأسماء)`,
  causeShare: (count, of) => {
    if (of === undefined) return counted(count, ROW)
    return count === of ? `كل السجلات (${of})` : `${count} من ${of} من السجلات`
  },
  inCatalogues: (share, catalogues) => `${share}، في ${counted(catalogues, oblique(CATALOGUE))}`,
  cause: (share, clause, places) => `${share}: ${clause}${places === '' ? '' : ` (${places})`}.`,
  unitsPresent: (present, expected) => `الوحدات التي لها قائمة: ${present} من ${expected}`,
  unitsListed: (listed) =>
    `${counted(listed, UNIT)} في قائمة الوحدات؛ ليست هناك قائمتا إجراءات من مستوى واحد ومقاطعة واحدة، فلا تُعدّ أي وحدة ناقصة`,
  unitsUncertain: (count) =>
    `وحدات قد تكون لها قائمة: ${count}، فاسم إحدى القوائم يناسب عدة وحدات أو اسمًا سابقًا`,
  unitsMissing: (count, names) => `وحدات ناقصة: ${count} (${names})`,
  noUnit: (source) => `${source}: لم تُذكر الوحدة`,
  rulesChanged: (list) => `قواعد غُيّرت لهذا التشغيل: ${list}.`,
  next: {
    fixErrors: (rule, count) => `صحّح الأخطاء أولًا: ${rule} (${count}).`,
    addMissing: (count) =>
      count === '1'
        ? 'أضف الإجراء الناقص، أو تبيَّن لماذا لا تملكه الوحدة.'
        : `أضف الإجراءات الناقصة (${count})، أو تبيَّن لماذا لا تملكها الوحدة.`,
    reach: (command) => `لمعرفة الإجراءات التي يُبلغ بها هدف لم يتحقق: ${command}`,
    explain: (command) => `لمعرفة معنى قاعدة وطريقة التصحيح: ${command}`,
    allFindings: (command) => `لكتابة كل النتائج في ملف: ${command}`,
    writeFile: (command) => `لكتابة هذا التقرير في ملف: ${command}`,
    giveBaseline: (command) => `لمعرفة ما هو ناقص أو متقادم قدِّم القائمة الوطنية: ${command}`,
    giveLevel: () => 'اذكر مستوى الوحدة، مثل --level commune، كي لا تُسأل إلا عن إجراءاتها.',
    nothing: () => 'ليس هناك ما ينبغي تصحيحه.',
  },
  page: {
    contents: 'المحتويات',
    skip: 'انتقل إلى المحتوى',
    search: 'بحث',
    all: 'الكل',
    copy: 'نسخ بصيغة CSV',
    copied: 'تم النسخ.',
    keyFigures: 'الأرقام الرئيسية',
    chart: 'رسم بياني',
    column: 'العمود',
    definitions: 'طرق الحساب وأسانيدها',
    listedFindings: 'ملحق: النتائج واحدة واحدة',
    missingProcedures: 'ملحق: الإجراءات الناقصة',
    shown: (shown, all) => `الصفوف الظاهرة: ${shown} من ${all}`,
    outOf: (part, whole) => `${part} من ${whole}`,
    missingListed: (listed, all) =>
      `يرد هنا ${listed} من ${all} من الإجراءات الناقصة؛ وفي ملف كل النتائج جميعها.`,
    conclusion: (found, { outcome, targets, missing }) => {
      const head = {
        passed: 'الفحص ناجح',
        failed: 'الفحص غير ناجح',
        incomplete: 'الفحص لم يكتمل',
      }
      const clauses = [
        ...(targets === undefined ? [] : [`الأهداف المتحققة: ${targets.met} من ${targets.all}`]),
        ...(missing === undefined
          ? []
          : [`الإجراءات الناقصة: ${missing.count} من ${missing.scope} ضمن النطاق`]),
        found === '' ? 'لم يُعثر على خلل' : `عُثر على: ${found}`,
      ]
      return `${outcome === undefined ? 'وصفٌ دون حكم' : head[outcome]}: ${clauses.join('؛ ')}.`
    },
    strip: (units, lowest, middle, highest) =>
      `${counted(units, UNIT)} بدءًا بأدنى نسبة: الأدنى ${lowest}، الأوسط ${middle}، الأعلى ${highest}.`,
    line: (target, below) => `يدل الخط على الهدف المحدَّد ${target}؛ عدد ما دونه: ${below}.`,
    made: (tool, configuration) => `أُعدّ بواسطة ${tool}؛ بصمة الإعداد sha256: ${configuration}.`,
  },
}
