import type { Language } from '../language.ts'
import { counted } from './counted.ts'
import { DAY, FIGURE, FINDING, oblique } from './nouns.ts'

export const earlier: Language['earlier'] = {
  labels: {
    known: 'معروف',
    earlier: 'سابقًا',
    knownFindings: 'النتائج المعروفة',
    expired: 'انتهت مدتها فعادت تُحسب',
    stale: 'زالت: احذفها بالأمر rasoat known prune',
  },
  accepted: (date, owner, reason) => `معروفة حتى ${date} (${owner}): ${reason}`,
  standIn: (source) => `في ${source}`,
  noneKnown: () => 'لا شيء منها',
  expired: (count) => `انتهت مدتها: ${count}`,
  stale: (count) => `زالت: ${count}`,
  elsewhere: (count) => `في قوائم لم يقرأها هذا التشغيل: ${count}`,
  entry: (what, owner, reason, date) => `${what}، حتى ${date} (${owner}): ${reason}`,
  against: (source, date) => `مقارنةً بالتقرير ${source} حتى تاريخ ${date}`,
  newFindings: (count) =>
    counted(count, {
      one: 'نتيجة جديدة واحدة',
      two: 'نتيجتان جديدتان',
      few: 'نتائج جديدة',
      many: 'نتيجة جديدة',
      other: 'نتيجة جديدة',
    }),
  worse: (count) => `ساء ${counted(count, FIGURE)}`,
  nothingWorse: () => 'لم يسؤ شيء',
  withinAllowance: () => 'ضمن المسموح به',
  metric: (name, before, now) => `${name}: ${before} سابقًا، ${now} الآن.`,
  byCount: (rule, catalogue, before, now) =>
    `${rule}، ${catalogue}: ${before} سابقًا، ${now} الآن. لم يحتفظ التقرير السابق إلا بعينات منها، فلا تُقارن إلا الأعداد؛ أما الملف المكتوب للمقارنة ففيه كلها.`,
  notCompared: (count) => `تغطية لا تُقارن: ${count}`,
  otherBasis: (before, now) =>
    `كانت التغطية ${before.share} بصيغة أخرى أو نطاق آخر (${before.basis})، وهي الآن ${now.share} (${now.basis}). لا تُقارن النسبتان، ولا ما يتبع النطاق مثل الإجراءات الناقصة.`,
  newCatalogues: (list) => `ليس في التقرير السابق، فيُحكم عليه كأول مرة: ${list}.`,
  vanished: (list) => `في التقرير السابق وليس في هذا التشغيل: ${list}.`,
  notFailing: (count) =>
    `نتائج معروفة أو كانت موجودة من قبل: ${count}. لا توضع لها علامات، وهي محسوبة في الملخص.`,
  head: () =>
    [
      '# نتائج مقبولة مؤقتًا. يعدّها rasoat ويعرضها على حدة، ولا يجعل التشغيل فاشلًا بسببها حتى اليوم',
      '# الذي يلي "expires". البصمة fingerprint هي المفتاح: الإجراء والقاعدة والحقل والقيمة؛ وقد تتحرك الصفوف.',
      '# الأوامر rasoat known add و prune و list تعتني بهذا الملف، وتُبقي على التعليقات التي هنا دون غيرها.',
    ].join('\n'),
  added: (count, path) => `أُضيفت إلى ${path}: ${counted(count, FINDING)}`,
  pruned: (count, path) => `حُذفت من ${path} لأنها زالت: ${counted(count, FINDING)}`,
  sampled: (rule, kept, all) =>
    `${rule}: في التقرير ${kept} من ${all} من النتائج، ولا يمكن أن تضاف منه بقيتها. أعد المراجعة بالخيار --samples ${all.replace(/\D/g, '')}.`,
  listed: (path, count, expired) =>
    `${path}: ${counted(count, FINDING)} من المعروفة، وانتهت مدة ${expired} منها`,
  daysLeft: (days) => counted(days, DAY),
  lastDay: () => 'آخر يوم',
  daysOver: (days) => `انتهت قبل ${counted(days, oblique(DAY))}`,
  ratchetKept: {
    behind: (path) => `${path} باقٍ كما كان: هذا التشغيل أسوأ منه.`,
    allowed: (path) => `${path} باقٍ كما كان: هذا التشغيل أسوأ منه، وإن كان ضمن المسموح به.`,
    incomplete: (path) => `${path} باقٍ كما كان: هذا التشغيل لم يكتمل.`,
    'new-list': (path) => `${path} باقٍ كما كان: قائمة ليست فيه لم تنجح.`,
  },
}
