import { LIMIT_CEILINGS } from '../../model/limit-ceilings.ts'
import type { PlanColumn } from '../../model/plan.ts'
import type { PageFault } from '../../model/unread-page.ts'
import type { LimitName } from '../../model/user-error.ts'
import { asAmount, grouped, inUnits, LIMIT_EXAMPLES } from '../amounts.ts'
import type { ErrorText } from '../contract/errors.ts'
import { WORKBOOKS } from '../contract/workbooks.ts'
import type { Language } from '../language.ts'
import { wordFor } from '../listed.ts'
import { dotted } from '../schema-violation.ts'
import { counted, type Noun } from './counted.ts'
import { CATALOGUE, oblique, PROCEDURE, ROW } from './nouns.ts'
import { schemaSentence } from './schema-keywords.ts'

const FILE: Noun = { one: 'ملف واحد', two: 'ملفان', few: 'ملفات', many: 'ملفًّا', other: 'ملف' }
const TIME: Noun = { one: 'مرة واحدة', two: 'مرتان', few: 'مرات', many: 'مرة', other: 'مرة' }
const PART: Noun = { one: 'جزء واحد', two: 'جزءان', few: 'أجزاء', many: 'جزءًا', other: 'جزء' }
const COLUMN: Noun = { one: 'عمود واحد', two: 'عمودان', few: 'أعمدة', many: 'عمودًا', other: 'عمود' }
const LEVEL: Noun = { one: 'مستوى واحد', two: 'مستويان', few: 'مستويات', many: 'مستوى', other: 'مستوى' }
const CHARACTER: Noun = { one: 'حرف واحد', two: 'حرفان', few: 'أحرف', many: 'حرفًا', other: 'حرف' }
const VERSION: Noun = { one: 'إصدار واحد', two: 'إصداران', few: 'إصدارات', many: 'إصدارًا', other: 'إصدار' }
const DIFFERENT_NAME: Noun = {
  one: 'اسم واحد',
  two: 'اسمان مختلفان',
  few: 'أسماء مختلفة',
  many: 'اسمًا مختلفًا',
  other: 'اسم مختلف',
}
const DIFFERENT_PROCEDURE: Noun = {
  one: 'إجراء مختلف واحد',
  two: 'إجراءان مختلفان',
  few: 'إجراءات مختلفة',
  many: 'إجراءً مختلفًا',
  other: 'إجراء مختلف',
}

export const errors: Language['errors'] = {
  // files
  'no-such-file': ({ source }) => ({
    what: `لا يوجد ملف ولا مجلد باسم «${source}».`,
    next: 'تحقق من الإملاء، وضع المسار الذي فيه مسافات بين علامتي اقتباس.',
  }),
  'not-a-file': ({ source }) => ({
    what: `«${source}» ليس ملفًّا يمكن قراءته هنا: هو مجلد أو أنبوب أو جهاز.`,
    next: 'أعطِ مسار قائمة، مثل list.xlsx، أو مسار مجلد فيه قوائم؛ وما يأتي عبر أنبوب يُقرأ بالعلامة - مع الخيار --input-format.',
  }),
  'unreadable-file': ({ source, detail }) => ({
    what: `تعذّر فتح «${source}»${inBrackets(detail)}.`,
    next: detail.startsWith('ENOSPC')
      ? 'أخلِ مساحة على القرص ثم شغّل الأمر من جديد.'
      : 'أغلقه في البرامج الأخرى، وتحقق من أنه مسموح لك بقراءته، ثم شغّل الأمر من جديد.',
  }),
  'unreadable-name': ({ source }) => ({
    what: `في اسم «${source}» حروف ليست بترميز UTF-8، فتعذّر فتحه.`,
    next: 'أعطِ الملف أو المجلد اسمًا آخر، ثم شغّل الأمر من جديد.',
  }),
  'link-out-of-folder': ({ source, folder }) => ({
    what: `المسار «${source}» رابط يخرج من «${folder}»، ولم يُتَّبع.`,
    next: 'سمِّ ما يشير إليه الرابط إلى جانب المجلد إن كان من المراجعة؛ وإلا فأزل الرابط.',
  }),
  'oversized-text': ({ source, value, max }) => ({
    what: `حجم «${source}» هو ${inUnits(value, '.')}؛ وأقصى حجم لملف من هذا النوع ${inUnits(max, '.')}.`,
    next: 'تحقق من أنه الملف المقصود: فالقائمة تُسمّى وحدها دون خيار قبلها.',
  }),
  'limit-exceeded': ({ source, limit, value, max }) => limits[limit](`«${source}»`, value, max),
  'not-this-format': ({ source, format, found }) => ({
    what: `قُرئ «${source}» على أنه ${wordFor(format, FORMATS)}، لكن يبدو أنه ${wordFor(found, KINDS)}.`,
    next: nextForKind(format, found),
  }),
  'damaged-file': ({ source, detail, line, column }) => ({
    what: `الملف «${source}» تالف${line === undefined ? '' : ` عند السطر ${line}${column === undefined ? '' : `، العمود ${column}`}`}${inBrackets(detail)}.`,
    next: 'افتحه في البرنامج الذي جاء منه واحفظه من جديد، أو صدّر القائمة من جديد.',
  }),
  'truncated-file': ({ source }) => ({
    what: `نهاية الملف «${source}» مفقودة: الملف مقطوع، كما يحدث عند تنزيل لم يكتمل.`,
    next: 'نزّله أو انسخه من جديد، وتأكد من أنه يُفتح، ثم احفظه من جديد.',
  }),
  'changed-while-read': ({ source }) => ({
    what: `تغيّر الملف «${source}» أثناء قراءته، فما قُرئ منه ليس قائمة واحدة.`,
    next: 'انتظر حتى ينتهي البرنامج الذي يكتبه، أو أعطِ نسخة منه، ثم أعد تشغيل الأمر.',
  }),
  'lists-not-read': ({ source, lists, isJson }) => ({
    what: `في «${source}» عدة قوائم لها الأعمدة نفسها، وهذه منها لم تُقرأ: ${lists}.`,
    next:
      isJson === 1
        ? 'حدّد القائمة المقصودة بالخيار --records.'
        : 'حدّد المقصودة بالخيار --sheet، أو اقرأها كلها بالخيار --sheets each أو --sheets together.',
  }),
  'rows-lost': ({ source, count }) => ({
    what: `تعذّرت قراءة ${counted(count, oblique(ROW))} من «${source}»، فكل الأرقام ناقصة بقدرها.`,
    next: 'تذكر النتائج عن الصفوف التي تتعذر قراءتها الموضع والسبب: صحّح الصفوف هناك ثم أعد تشغيل الأمر.',
  }),
  'encrypted-file': ({ source }) => ({
    what: `الملف «${source}» محمي بكلمة مرور.`,
    next: 'افتحه، واحفظ نسخة منه دون كلمة مرور، وأعطِ تلك النسخة.',
  }),
  'protected-pdf': ({ source }) => ({
    what: `«${source}» ملف PDF محمي: صفحاته مشفّرة وإن فُتح دون كلمة سر.`,
    next: 'اطلب من الجهة التي أصدرته ملف Word (.docx) أو المصنف الذي صُنع منه، أو ملف PDF غير محمي.',
  }),
  'pdf-without-text': ({ source, why }) => ({
    what: `تعذّرت قراءة أي صفحة من «${source}»: ${pageFault(why)}.`,
    next: 'اطلب من الجهة التي أصدرته ملف Word (.docx) أو المصنف الذي صُنع منه، أو ملف PDF محفوظًا من ذلك الملف لا ممسوحًا ضوئيًا.',
  }),
  'pdf-without-tables': ({ source }) => ({
    what: `في «${source}» نص، وليس فيه جدول تحيط بخلاياه خطوط، فلا يُعرف أي نص في أي عمود.`,
    next: 'اطلب من الجهة التي أصدرته ملف Word (.docx) أو المصنف الذي صُنع منه، أو ملف PDF لجداوله خطوط.',
  }),
  'pages-not-read': ({ source, pages, count, why }) => ({
    what: `تعذّرت قراءة ${count === 1 ? 'الصفحة' : 'الصفحات'} ${pages} من «${source}»: ${pageFault(why)}. وما فيها غائب عن كل الأرقام.`,
    next: 'انظر هل فيها إجراءات؛ فإن كانت فاطلب ملف Word (.docx) أو المصنف الذي صُنع منه المستند.',
  }),
  'empty-file': ({ source }) => ({
    what: `الملف «${source}» فارغ.`,
    next: 'صدّر القائمة من جديد، وتحقق من أن الملف ليس فارغًا قبل تشغيل الأمر.',
  }),
  'utf-32': ({ source }) => ({
    what: `الملف «${source}» محفوظ بترميز UTF-32، ولا يمكن قراءته.`,
    next: 'احفظه بترميز UTF-8 ثم شغّل الأمر من جديد.',
  }),
  'unknown-encoding': ({ encoding, suggestion }) => ({
    what: `الترميز «${encoding}» ليس من الترميزات التي يمكن قراءتها.`,
    next: meant(
      suggestion,
      'اكتب --encoding utf-8 أو utf-16le أو windows-1258 أو tcvn3 أو vni، أو اترك الخيار.',
    ),
  }),

  // choosing sources and lists in them
  'nothing-matches': ({ pattern }) => ({
    what: `لا ملف يوافق النمط «${pattern}».`,
    next: 'تحقق من المجلد ومن نهاية الاسم في النمط، ومن أنك تشغّل الأمر من المجلد المقصود.',
  }),
  'no-lists-in-folder': ({ folder, known }) => ({
    what: `ليس في المجلد «${folder}» أي قائمة يمكن قراءتها.`,
    next: `ضع فيه ملفات تنتهي أسماؤها بما يلي: ${known}، أو أعطِ مجلدًا آخر.`,
  }),
  'unknown-format': ({ source, known }) => ({
    what: `نهاية الاسم «${source}» لا تدل على صيغة الملف.`,
    next: `حدّد الصيغة بالخيار --input-format (${known})، مثل --input-format csv.`,
  }),
  'input-format-needed': ({ known }) => ({
    what: 'القائمة الآتية من الدخل القياسي («-») ليس لها اسم يدل على صيغتها.',
    next: `حدّد الصيغة بالخيار --input-format (${known})، مثل --input-format csv.`,
  }),
  'no-list-in-file': ({ source, format }) => ({
    what: `ليس في «${source}» أي قائمة سجلات.`,
    next:
      format === 'json'
        ? 'تحقق من أنه الملف المقصود؛ وفي ملف JSON حدّد موضع القائمة، مثل --records /data/items.'
        : format === 'zip'
          ? 'ضع في الأرشيف قائمة (مصنّفًا أو CSV أو JSON)، أو اذكر ملف القائمة نفسه.'
          : 'تحقق من أنه الملف المقصود، وإن كان هو فصدّر القائمة من جديد.',
  }),
  'several-lists-in-archive': ({ source, lists }) => ({
    what: `«${source}» أرشيف فيه عدة قوائم: ${lists}.`,
    next: 'حدّد المقصودة كما يُسمّى ملف في مجلد: archive.zip/list.csv.',
  }),
  'no-such-sheet': ({ source, sheet, known }) => ({
    what: `ليس في «${source}» ورقة باسم «${sheet}».`,
    next: `اختر إحدى أوراقه بالخيار --sheet: ${known}.`,
  }),
  'no-such-list': ({ source, pointer, known }) => ({
    what: `ليس في «${source}» قائمة في الموضع «${pointer}».`,
    next:
      known === ''
        ? 'حدّد موضع القائمة بالخيار --records، مثل --records /data/items.'
        : `اختر إحدى قوائمه بالخيار --records: ${known}.`,
  }),
  'unknown-headings': ({ source, headings }) => ({
    what:
      headings === ''
        ? `ليس في «${source}» عنوان يسمّي رمز الإجراء أو اسمه.`
        : `لا عنوان من عناوين «${source}» يسمّي رمز الإجراء أو اسمه: ${headings}.`,
    next: 'حدّد العمود الذي فيه الرمز، مثل --column code="Mã số"، أو الصف الذي فيه العناوين، مثل --header-row 3.',
  }),
  'unknown-names': ({ source, names }) => ({
    what:
      names === ''
        ? `ليس في كائنات «${source}» حقل لرمز الإجراء أو لاسمه.`
        : `لا حقل من حقول الكائنات في «${source}» لرمز الإجراء أو لاسمه: ${names}.`,
    next: 'حدّد الحقل الذي فيه الرمز، مثل --column code=maThuTuc، أو موضع القائمة في الملف، مثل --records /data/items.',
  }),
  'statistics-table': ({ source, headings }) => ({
    what: `«${source}» جدول إحصائي فيه وحدات وأعداد، ولا إجراءات فيه: ${headings}.`,
    next: 'أعطِ قائمة الإجراءات التي أُحصيت. ويمكن مقابلة جدول الأعداد بالتقرير يدويًّا.',
  }),
  'no-such-header-row': ({ source, row }) => ({
    what: `ليس في الصف ${row} من «${source}» عناوين.`,
    next: 'أعطِ الرقم الذي يظهره برنامج الجداول بجانب صف العناوين، مثل --header-row 3، أو اترك الخيار.',
  }),
  'no-such-column': ({ source, field, heading, headings }) => ({
    what: `ليس في «${source}» عمود عنوانه «${heading}».`,
    next: `اكتب أحد عناوينه بعد --column ${field}= (بين علامتي اقتباس): ${headings}.`,
  }),
  'baseline-without-codes': ({ source }) => ({
    what: `ليس في أي صف من خط الأساس «${source}» رمز صالح، فلا يمكن أن يُقارن به شيء.`,
    next: 'أعطِ قائمة فيها رموز بالخيار --baseline، أو حدّد العمود الذي فيه الرموز، مثل --column code="Mã số".',
  }),

  // command line
  'unknown-option': ({ option, suggestion, takers }) => ({
    what: `لا يوجد خيار «${option}».`,
    next:
      takers === ''
        ? meant(suggestion, 'شغّل الأمر مع --help لترى خياراته.')
        : `أتقصد «${suggestion}»؟ هو خيار للأوامر: ${takers}.`,
  }),
  'option-too-early': ({ option, command }) => ({
    what: `الخيار «${option}» مكتوب قبل الأمر.`,
    next: `اكتبه بعد الأمر، مثل rasoat ${command} list.csv ${option}.`,
  }),
  'option-of-others': ({ option, command, takers }) => ({
    what: `لا يأخذ الأمر «rasoat ${command}» الخيار «${option}»؛ فهو خيار للأوامر: ${takers}.`,
    next: `احذفه، أو شغّل rasoat ${command} --help لترى الخيارات الممكنة.`,
  }),
  'unknown-command': ({ command, suggestion }) => ({
    what: `لا يوجد أمر «${command}».`,
    next: meant(suggestion, 'شغّل rasoat --help لترى الأوامر.'),
  }),
  'missing-argument': ({ argument, command }) => ({
    what: `الأمر «rasoat ${command}» يحتاج إلى <${argument}>.`,
    next: `شغّل rasoat ${command} --help لترى ما ينبغي إعطاؤه.`,
  }),
  'excess-arguments': ({ found, command }) => ({
    what: `الأمر «rasoat ${command}» لا يعرف ما يفعل بما يلي: «${found}».`,
    next: 'احذفه، أو ضع المسار الذي فيه مسافات بين علامتي اقتباس.',
  }),
  'missing-option-value': ({ option }) => ({
    what: `الخيار «${option}» يحتاج إلى قيمة.`,
    next: 'اكتب القيمة بعده مباشرة؛ والأمر مع --help يبيّن ما يمكن أن تكون.',
  }),
  'bad-option-value': ({ option, value, allowed, suggestion }) => ({
    what: `الخيار «${option}» لا يقبل «${value}».`,
    next:
      suggestion === ''
        ? `اكتب قيمة يقبلها: ${allowed}.`
        : `هل قصدت «${suggestion}»؟ القيم التي يقبلها: ${allowed}.`,
  }),
  'bad-date': ({ option, value }) => ({
    what: `القيمة «${value}» المعطاة للخيار «${option}» ليست تاريخًا.`,
    next: 'اكتب السنة ثم الشهر ثم اليوم وبينها شرطات، مثل 2026-11-22.',
  }),
  'bad-percent': ({ option, value }) => ({
    what: `القيمة «${value}» المعطاة للخيار «${option}» ليست نسبة مئوية.`,
    next: 'اكتب عددًا من 0 إلى 100، مثل 80 أو 62.5.',
  }),
  'bad-number': ({ option, value }) => ({
    what: `القيمة «${value}» المعطاة للخيار «${option}» ليست عددًا صالحًا له.`,
    next: 'اكتب عددًا صحيحًا، مثل 3.',
  }),
  'unknown-limit': ({ name, known, suggestion }) => ({
    what: `لا يوجد حد «${name}».`,
    next: suggestion === '' ? `الحدود هي: ${known}.` : `هل قصدت «${suggestion}»؟ الحدود هي: ${known}.`,
  }),
  'bad-limit': ({ option, name, value, most }) => ({
    what: `القيمة «${value}» المعطاة للخيار «${option}» ليست مقدارًا يصلح للحد «${name}».`,
    next: `اكتب عددًا من 1 إلى ${grouped(most, ',')}، أو عددًا مع وحدته، مثل ${name}=${LIMIT_EXAMPLES[name]}.`,
  }),
  'no-rule-left': ({ command }) => ({
    what: `لم تبقَ لدى «rasoat ${command}» قاعدة يفحص بها القوائم: ما طُلب من قواعد متخطّى أو معطَّل أو يحتاج إلى خط أساس.`,
    next: 'احذف القاعدة من --skip أو من rules: في ملف الإعدادات، أو أعطِ ما تحتاج إليه، مثل --baseline national.csv.',
  }),
  'no-baseline': ({ command }) => ({
    what: `الأمر «rasoat ${command}» يحتاج إلى خط أساس يقارن به، ولم يُعطَ.`,
    next: 'أضف القائمة الوطنية، مثل --baseline national.xlsx.',
  }),
  'expect-without-earlier': () => ({
    what: 'يطلب `expect.keep` نسبة من سجلات نتيجة سابقة، ولم تُسمَّ نتيجة سابقة.',
    next: 'سمِّها بـ noWorseThan أو --no-worse-than، أو قل كم سجلًّا يجب أن يكون: expect.rows.',
  }),
  'known-needs-choice': () => ({
    what: 'لم يُذكر أي النتائج تُقبل، و known add دون اختيار يقبلها كلها.',
    next: 'سمِّ قواعد (--rule obsolete-level) أو إجراءات (--code 1.001193)، أو اكتب --all.',
  }),
  'known-past-day': ({ day, today }) => ({
    what: `لا يمكن أن تنتهي نتيجة معروفة في ${day}، فاليوم ${today}.`,
    next: 'اكتب بعد --expires يومًا لم يأتِ بعد.',
  }),
  'contradictory-options': ({ one, other }) => ({
    what: `يتناقض ${one} مع ${other}.`,
    next: `احذف ${one} أو احذف ${other}.`,
  }),
  'no-sheets': ({ source }) => ({
    what: `ليس في «${source}» أوراق، و --sheet يسمّي ورقة.`,
    next: 'احذف --sheet، أو سمِّ المصنف.',
  }),
  'no-catalogues': ({ command }) => ({
    what: `لم يُعطَ الأمر «rasoat ${command}» أي قائمة.`,
    next: `سمِّ ملفًّا أو مجلدًا، مثل rasoat ${command} list.xlsx، أو إعدادًا يسمّي القوائم، مثل --config rasoat.yaml.`,
  }),
  'unknown-rule': ({ id, suggestion }) => ({
    what: `لا توجد قاعدة «${id}».`,
    next: meant(suggestion, 'شغّل rasoat explain لترى كل القواعد.'),
  }),
  'unknown-metric': ({ place, id, suggestion }) => ({
    what: `في ${place}: لا يوجد مقياس «${id}».`,
    next: meant(suggestion, 'شغّل rasoat explain لترى كل المقاييس.'),
  }),
  'unknown-field': ({ id, suggestion }) => ({
    what: `لا يوجد حقل «${id}».`,
    next: meant(suggestion, 'شغّل rasoat explain لترى كل الحقول.'),
  }),
  'unknown-topic': ({ id, suggestion }) => ({
    what: `لا شيء معروف باسم «${id}».`,
    next: meant(
      suggestion,
      'شغّل rasoat explain لترى كل ما يمكن شرحه، أو rasoat schema --help لترى المخططات.',
    ),
  }),
  'unknown-shell': ({ shell, known, suggestion }) => ({
    what: `لا إكمال للصدفة «${shell}».`,
    next: meant(suggestion, `يوجد الإكمال لكل من: ${known}.`),
  }),
  'two-versions-needed': ({ count }) => ({
    what: `الأمر «rasoat diff» يقارن إصدارين من قائمة، لكن المعطى ${counted(grouped(count, ','), VERSION)}.`,
    next: 'أعطِ الملف الأقدم والملف الأحدث؛ أو اكتب rasoat diff --git main -- list.csv ليؤخذ الأقدم من git.',
  }),
  'baseline-versions': ({ option }) => ({
    what: 'لم يُعطَ إلا إصدار واحد من القائمة الوطنية: فلا يمكن القول ما الذي جاء اتباعًا لها.',
    next: `أعطِ الإصدار الآخر بالخيار ${option}، أو لا تعطِ أيًّا منهما.`,
  }),
  'worklist-filled': ({ folder, path, count }) => ({
    what:
      count === 1
        ? `في «${folder}» قائمة عمل ملأتها إحدى الجهات («${path}»)؛ وقد تُركت كما هي.`
        : `في «${folder}» قوائم عمل ملأتها الجهات (عددها ${count}، منها «${path}»)؛ وقد تُركت كما هي.`,
    next: 'استعدها بالأمر rasoat worklist check، ثم انقلها أو اذكر مجلدًا آخر بعد --worklist.',
  }),
  'worklist-not-alone': ({ folder, path }) => ({
    what: `في «${folder}» الملف «${path}»، وليس قائمة عمل من rasoat.`,
    next: 'اذكر بعد --worklist مجلدًا خاصًّا بها، كي لا يُستبدل فيه شيء آخر ولا يُظن قائمة عمل.',
  }),
  'worklist-among-lists': ({ folder, path }) => ({
    what: `الملف «${path}» من القوائم التي تُقرأ، وهو في «${folder}» حيث تُكتب قوائم العمل.`,
    next: 'اذكر بعد --worklist مجلدًا خاصًّا بها، خارج المجلدات التي فيها القوائم.',
  }),
  'worklist-too-long': ({ lines, max }) => ({
    what: `أسطر قوائم العمل في هذا التشغيل ${lines}، وهي أكثر من ${max} التي تُحمل في الذاكرة؛ فلم تُكتب أي قائمة.`,
    next: 'شغّله لوحدات أقل في كل مرة، مثلًا مقاطعةً بعد مقاطعة.',
  }),
  'worklist-is-list': ({ path }) => ({
    what: `الملف «${path}» مذكور على أنه قائمة عمل، وهو أيضًا من القوائم التي تُراجع.`,
    next: 'اذكر قوائم العمل المملوءة بعد «worklist check»، والقوائم بعد --catalogue أو في الإعداد.',
  }),
  'unreachable-metric': ({ id, known }) => ({
    what: `لا شيء يقول أي إجراءات ترفع «${id}»، فلا يمكن عرض طريق إلى هدف له.`,
    next: `الخيار --reach يعمل مع: «${known}».`,
  }),
  'git-failed': ({ revision, path, detail }) => ({
    what: `لا يعطي Git الملف «${path}» كما كان في «${revision}»${detail === '' ? '' : `: ${detail}`}.`,
    next: 'تحقق من اسم المراجعة (revision)، ومن أن المسار ملف كان موجودًا فيها، ومن أن git مثبّت. وفي خط المعالجة ينبغي جلب التاريخ (fetch-depth: 0).',
  }),
  'one-catalogue-only': ({ command, count }) => ({
    what: `الأمر «rasoat ${command}» يأخذ قائمة واحدة، لكن المعطى ${counted(grouped(count, ','), CATALOGUE)}.`,
    next: 'أعطِ ملفًّا واحدًا، وشغّل الأمر مرة لكل قائمة.',
  }),

  // configuration, schemas, results, output
  'config-not-found': ({ path }) => ({
    what: `لا يوجد ملف إعداد «${path}».`,
    next: 'تحقق من المسار بعد --config، أو اترك الخيار.',
  }),
  'file-unfolds': ({ path, line, max }) => ({
    what: `الإحالات في الملف «${path}» تمثّل أكثر من ${grouped(max, ',')} قيمة، أو تحيل إلى الجزء الذي هي فيه (السطر ${line}).`,
    next: 'اكتب القيمة نفسها في موضع الإحالة (*name).',
  }),
  'config-syntax': ({ path, line, column, detail }) => ({
    what: `تعذّرت قراءة ملف الإعداد «${path}» عند السطر ${line}، العمود ${column}${inBrackets(detail)}.`,
    next: 'صحّح ذلك السطر؛ وفي YAML تحقق من النقطتين الرأسيتين ومن المسافات في أول السطر ومن علامات الاقتباس.',
  }),
  'config-unknown-key': ({ path, line, key, suggestion, schema }) => ({
    what: `في ${HANDWRITTEN[schema]} «${path}»${atLine(line)}: مفتاح غير معروف «${key}».`,
    next: meant(suggestion, `احذفه، أو شغّل rasoat schema ${schema} لترى المفاتيح.`),
  }),
  'config-invalid': ({ path, line, pointer, keyword, expected, found, schema }) => ({
    what: `${schemaSentence(`${HANDWRITTEN[schema]} «${path}»${atLine(line)}${pointer === '' ? '' : `، «${dotted(pointer)}»`}`, keyword, { expected, found })}.`,
    next: `صحّح هذه القيمة؛ والأمر rasoat schema ${schema} يبيّن المسموح به.`,
  }),
  'unknown-profile': ({ place, id, suggestion }) => ({
    what: `في ${place}: لا يوجد ملف أهداف رسمي «${id}».`,
    next: meant(suggestion, 'شغّل rasoat explain profiles لترى كل ملفات الأهداف الرسمية.'),
  }),
  'bad-link': ({ place, value }) => ({
    what: `في ${place}: القيمة «${value}» ليست رابطًا يبدأ بما يلي: https://.`,
    next: 'أعطِ رابط النص كما يظهره المتصفح، أو اترك الرابط.',
  }),
  'two-groups': ({ place }) => ({
    what: `في ${place}: الهدف يسمّي مجالًا ومجموعة معًا.`,
    next: 'سمِّ أحدهما: فالهدف يخص مجموعة واحدة.',
  }),
  'duplicate-plan-id': ({ place, id }) => ({
    what: `في ${place}: لخطتين المعرّف نفسه «${id}».`,
    next: 'أعطِ كل خطة معرّفًا خاصًّا بها.',
  }),
  'plan-list-or-items': ({ place }) => ({
    what: `في ${place}: للخطة إما قائمة وإما بنود، ولهذه الخطة كلاهما أو ليس لها أي منهما.`,
    next: 'اكتب list: والملف الذي فيه بنودها، أو items: والبنود نفسها.',
  }),
  'dossier-headings': ({ source, headings }) => ({
    what: `لا عنوان في «${source}» يسمّي أعداد ملفات${headings === '' ? '' : `؛ وعناوينه: ${headings}`}.`,
    next: 'بيّن أي عمود هو أيها، مثل ‎--column "online=Nộp trực tuyến"‎ و‎--column "received=Tổng tiếp nhận"‎، أو سمِّ الورقة بـ ‎--sheet‎.',
  }),
  'not-a-portal-score': ({ source }) => ({
    what: `ليس «${source}» تقييم البوابة لوحدة: ينبغي أن تكون فيه authorityCount وpartialCount وfullCount وonlineDossierCount وonlineServiceTotal وchannelOnlineSum وchannelTotalSum أعدادًا صحيحة.`,
    next: 'احفظ جواب البوابة عن وحدة واحدة بصيغة JSON كما ورد.',
  }),
  'plan-headings': ({ source, headings }) => ({
    what: `لا عنوان في الخطة «${source}» يسمّي إجراءات أو مهام${headings === '' ? '' : `؛ وعناوينها: ${headings}`}.`,
    next: 'بيّن تحت columns: أي عمود هو أيها، مثل name: Nội dung công việc.',
  }),
  'plan-without-codes': ({ source, headings }) => ({
    what: `تقول الخطة «${source}» أي حالة ينبغي أن تبلغها إجراءاتها، لكن ليس فيها عمود رموز؛ وعناوينها: ${headings}.`,
    next: 'أضف الرموز، أو حدّد العمود الذي فيه الرموز: columns: { code: … }. فلا مطابقة بالأسماء وحدها.',
  }),
  'plan-without-state': ({ source, headings }) => ({
    what: `لا تقول الخطة «${source}» أي حالة ينبغي أن تبلغها الإجراءات ولا أين وصلت مهامها؛ وعناوينها: ${headings}.`,
    next: 'اكتب state: full-online (أو حالة أخرى) للإجراءات؛ وأضف للمهام عمودًا مثل «Tình trạng»، أو سمِّه: columns: { status: … }.',
  }),
  'plan-empty': ({ source }) => ({
    what: `ليس في الخطة «${source}» أي بند.`,
    next: 'تحقق من الملف والورقة وصف العناوين.',
  }),
  'plan-row-unreadable': ({ source, row }) => ({
    what: `تعذّرت قراءة الصف ${row} من الخطة «${source}».`,
    next: 'صحّح الصف: فالخطة يُحكم عليها كاملة أو لا يُحكم عليها.',
  }),
  'plan-cell': ({ source, row, column, value }) => ({
    what: `في الخطة «${source}»${row === 0 ? '' : `، الصف ${row}`}: ${value === '' ? PLAN_CELLS[column].blank : `القيمة «${value}» ${PLAN_CELLS[column].wrong}`}.`,
    next: PLAN_CELLS[column].next,
  }),
  'plan-repeats': ({ source, row, item }) => ({
    what: `تسمّي الخطة «${source}» البند «${item}» مرتين${row === 0 ? '' : `، والمرة الثانية في الصف ${row}`}.`,
    next: 'احذف أحدهما: وإلا عُدّ مرتين.',
  }),
  'plan-unknown-code': ({ source, row, code }) => ({
    what: `تسمّي الخطة «${source}»${row === 0 ? '' : ` في الصف ${row}`} الإجراء ${code}، وهو ليس في خط الأساس.`,
    next: 'صحّح الرمز؛ أو استعمل --partial-baseline إن كان معلومًا أن خط الأساس تنقصه إجراءات.',
  }),
  'scope-exception-unmatched': ({ key, value, suggestion }) => ({
    what: `يسمّي scope القيمة «${value}» للمفتاح ${key}، وليست لأي إجراء في خط الأساس.`,
    next:
      suggestion === ''
        ? 'اكتبها كما هي في خط الأساس، أو احذف الاستثناء.'
        : `هل قصدت «${suggestion}»؟ اكتبها كما هي في خط الأساس، أو احذف الاستثناء.`,
  }),
  'scope-contradiction': ({ code, include, exclude }) => ({
    what: `يُدخل scope الإجراء ${code} (‏${include}) ويُخرجه (‏${exclude}) معًا.`,
    next: 'أبقِ أحدهما، أو سمِّ الإجراءات برموزها.',
  }),
  'duplicate-catalogue-id': ({ id }) => ({
    what: `لقائمتين المعرّف نفسه «${id}».`,
    next: 'سمِّ كل قائمة مرة واحدة، وأعطِ كل قائمة في الإعداد معرّفًا خاصًّا بها.',
  }),
  'bad-user-schema': ({ path, detail }) => ({
    what: `الملف «${path}» ليس مخطط JSON Schema صالحًا${inBrackets(detail)}.`,
    next: 'صحّح المخطط (JSON Schema 2020-12)، أو اترك الخيار --schema.',
  }),
  'costly-user-schema': ({ path, what, max }) => ({
    what: {
      depth: `المخطط «${path}» متداخل أكثر من ${max} مستوى.`,
      rules: `المخطط «${path}» يقارن القيمة بأكثر من ${grouped(max, ',')} قاعدة عند تتبّع إحالاته، أو تدور إحالاته في حلقة.`,
      pattern: `نمط في المخطط «${path}» يحتاج إلى أكثر من ${grouped(max, ',')} خطوة.`,
    }[what],
    next: 'بسّط المخطط، أو اترك الخيار --schema.',
  }),
  'bad-unit-pattern': ({ pattern, detail }) => ({
    what: `القيمة «${pattern}» المعطاة للوحدة في اسم الملف ليست نمطًا يمكن استعماله${inBrackets(detail)}.`,
    next: 'اكتب تعبيرًا نمطيًّا فيه المجموعة (?<unit>…) دون look-around ودون إحالات إلى الوراء، مثل «phuong-(?<unit>.+)[.]csv».',
  }),
  'no-unit-in-path': ({ path, pattern }) => ({
    what: `لا يجد النمط «${pattern}» أي وحدة في «${path}».`,
    next: 'صحّح النمط أو اسم الملف، أو اذكر وحدة هذا الملف في الإعداد (catalogues: unit).',
  }),
  'no-unit-column': ({ source, headings }) => ({
    what: `ليس في «${source}» عمود يبيّن الوحدة التي يعود إليها كل صف. وعناوينه: ${headings}.`,
    next: 'سمِّ العمود بالخيار --column unit="HEADING" (columns: unit في الإعداد)، أو اترك الخيار --units-from-column.',
  }),
  'too-many-units': ({ source, heading, max }) => ({
    what: `في العمود «${heading}» من «${source}» أكثر من ${counted(grouped(max, ','), oblique(DIFFERENT_NAME))}: وليست هناك وحدات بهذا العدد.`,
    next: 'سمِّ عمود الوحدات بالخيار --column unit="HEADING".',
  }),
  'too-large-to-split': ({ source, value, max }) => ({
    what: `الملف «${source}» أكبر من أن يُقسم بحسب الوحدات: تأخذ صفوفه أكثر من ${inUnits(value, '.')}، ولا يمكن حمل أكثر من ${inUnits(max, '.')} في آن واحد.`,
    next: 'قسّم الملف إلى عدة ملفات، كأن يكون لكل مقاطعة ملف، وأعطِها كلها.',
  }),
  'mark-needs-workbook': ({ source, format }) => ({
    what: `لا يمكن إعادة «${source}» معلَّمًا: ليس مصنّفًا من Excel 2007 أو ما بعده${format === '' ? '' : ` («${format}»)`}.`,
    next: 'احفظه بصيغة .xlsx في برنامج الجداول ثم علِّمه، أو اكتب النتائج في مصنّف: «rasoat report … -o findings.xlsx».',
  }),
  'mark-needs-output': ({ path }) => ({
    what:
      path === ''
        ? '--mark يصنع مصنّفًا ولم يُذكر أين يُكتب.'
        : `--mark يصنع مصنّفًا واسم «${path}» لا ينتهي بـ .xlsx.`,
    next: 'سمِّ ملفًا جديدًا: «--mark -o marked.xlsx».',
  }),
  'mark-and-rewrite': ({ option }) => ({
    what: `«--mark» يعيد المصنّف كما جاء، و«--${option}» يغيّر ما فيه.`,
    next: `دع «--mark» أو دع «--${option}».`,
  }),
  'split-and-joined': ({ option }) => ({
    what: `لا يمكن أن يُقسم المصدر بحسب عمود وحداته (unitsFromColumn) وأن يُجمع مع غيره (${option}) في آن واحد.`,
    next: `اترك الخيار --units-from-column، أو اترك الخيار --${option}.`,
  }),
  'no-units-in-list': ({ source, headings }) => ({
    what: `الملف «${source}» ليس قائمة وحدات: لا عمود فيه لأسمائها${headings === '' ? '' : `. ويبدأ بما يلي: ${headings}`}.`,
    next: 'أعطِ الأعمدة عناوين مثل «Tên đơn vị» و «Loại» و «Mã» و «Tỉnh» و «Tên cũ» و «Mã cũ»؛ ولا يلزم إلا الأول.',
  }),
  'unit-list-too-long': ({ source, max }) => ({
    what: `في «${source}» أكثر من ${counted(grouped(max, ','), oblique(ROW))}: وليست هناك وحدات بهذا العدد.`,
    next: 'أعطِ قائمة الوحدات بالخيار --units، وأعطِ قوائم الإجراءات وسائط للأمر.',
  }),
  'unknown-province': ({ province, source, suggestion }) => ({
    what: `الاسم «${province}» ليس لمقاطعة في قائمة الوحدات «${source}».`,
    next: suggestion === '' ? 'اكتب المقاطعة كما في القائمة، أو أعطِ رمزها.' : `هل قصدت «${suggestion}»؟`,
  }),
  'known-syntax': ({ path, line, column, detail }) => ({
    what: `تعذّرت قراءة النتائج المعروفة في «${path}» عند السطر ${line}، العمود ${column}${inBrackets(detail)}.`,
    next: 'صحّح ذلك السطر؛ وتحقق من النقطتين الرأسيتين ومن المسافات في أول السطر ومن علامات الاقتباس.',
  }),
  'known-invalid': ({ path, line, pointer, keyword, expected, found }) => ({
    what: `${schemaSentence(`الملف «${path}»، السطر ${line}${pointer === '' ? '' : `، «${dotted(pointer)}»`}`, keyword, { expected, found })}.`,
    next: 'صحّح هذا المدخل؛ فكل مدخل يحتاج إلى fingerprint و rule و catalogue و reason و owner و expires، كما يبيّن rasoat schema known.',
  }),
  'known-no-such-day': ({ path, line, pointer, value }) => ({
    what: `الملف «${path}»، السطر ${line}، «${dotted(pointer)}»: القيمة «${value}» ليست يومًا من أيام التقويم.`,
    next: 'اكتب تاريخًا موجودًا بصيغة سنة-شهر-يوم، مثل 2027-01-31.',
  }),
  'known-needs': ({ option }) => ({
    what: `النتيجة المعروفة تحتاج إلى ${option}: فلا أحد يقبل خللًا دون سبب ومسؤول وآخر يوم.`,
    next: 'اكتب الثلاثة كلها، مثل --reason "chờ quyết định 12" --owner "Phòng Tư pháp" --expires 2027-01-31.',
  }),
  'known-file-missing': ({ path }) => ({
    what: `لا يوجد ملف نتائج معروفة «${path}».`,
    next: 'تحقق من المسار بعد --known، أو أنشئ الملف بالأمر rasoat known add result.json.',
  }),
  'known-not-in-result': ({ source }) => ({
    what: `أُعدّ التقرير «${source}» دون النتائج المعروفة، فهو لا يقول أيها زال.`,
    next: 'أعد المراجعة مع --known ومع --output result.json، وأعطِ ذلك التقرير.',
  }),
  'output-is-read': ({ path }) => ({
    what: `الملف «${path}» هو ما يُقاس به هذا التشغيل؛ والكتابة فيه تضيّعه.`,
    next: 'اختر مسارًا آخر بعد --output.',
  }),
  'history-is-file': ({ path }) => ({
    what: `«${path}» ملف؛ والسجل التاريخي مجلد فيه ملف لكل تشغيل.`,
    next: 'اذكر مجلدًا بعد --history؛ ويُنشأ إن لم يكن موجودًا.',
  }),
  'history-empty': ({ path }) => ({
    what: `ليس في «${path}» سجل تاريخي.`,
    next: 'اذكر المجلد الذي أُعطي للمراجعة بعد --history، أو أضف history: إلى الإعداد وشغّل مراجعة.',
  }),
  'history-locked': ({ path, owner, minutes }) => ({
    what: `تشغيل آخر يكتب الآن في السجل التاريخي «${path}»: العملية ${owner}، شوهدت آخر مرة قبل ${minutes} دقيقة.`,
    next: 'انتظر حتى ينتهي ثم أعد الأمر؛ والتشغيل الذي قُتل يُعرف من تلقاء نفسه.',
  }),
  'history-newer': ({ path, version }) => ({
    what: `كتب «${path}» إصدارٌ أحدث من rasoat (أسطر من الإصدار ${version}).`,
    next: 'استعمل ذلك الإصدار، أو اذكر مجلدًا آخر بعد --history.',
  }),
  'not-a-report': ({ source, detail }) => ({
    what: `الملف «${source}» ليس تقريرًا حفظه rasoat${inBrackets(detail)}.`,
    next: 'أعطِ ملفًّا كُتب بالخيار --format json، مثلًا بالأمر rasoat audit list.xlsx --output result.json.',
  }),
  'unknown-output-format': ({ path, known }) => ({
    what: `نهاية الاسم «${path}» لا تدل على الصيغة التي تُكتب.`,
    next: `اجعله ينتهي بأحد ما يلي: ${known}، أو سمِّ الصيغة بالخيار --format.`,
  }),
  'needs-file': ({ format, ending }) => ({
    what: `الصيغة ${format} ملف لبرنامج آخر؛ فلا يمكن عرضها.`,
    next: `سمِّ الملف: --output report${ending}.`,
  }),
  'output-is-source': ({ path }) => ({
    what: `الملف «${path}» من الملفات التي تُقرأ؛ والكتابة فيه تتلفه.`,
    next: 'اختر مسارًا آخر لما سيُكتب.',
  }),
  'file-exists': ({ path }) => ({
    what: `الملف «${path}» موجود من قبل وتُرك كما كان.`,
    next: 'اكتب --force لاستبداله، أو -o مع اسم آخر، أو -o - لترى الاقتراح فقط.',
  }),
  'nothing-to-propose': ({ count }) => ({
    what:
      count === 1
        ? 'الملف الوحيد الذي نُظر فيه ليس قائمة إجراءات.'
        : `نُظر في ${counted(count, oblique(FILE))}، وليس بينها قائمة إجراءات.`,
    next: 'سمِّ القوائم: rasoat init lists/*.xlsx. فالقائمة تحتاج إلى عمود رموز أو عمود أسماء.',
  }),
  'same-output': ({ path }) => ({
    what: `سُمّي «${path}» لشيئين يُكتبان؛ فيحلّ أحدهما محل الآخر.`,
    next: 'أعطِ كلًّا منهما مسارًا خاصًّا به.',
  }),
  'too-few-files': () => ({
    what: 'عدد الملفات التي يسمح النظام لهذا البرنامج بفتحها معًا قليل جدًا.',
    next: 'ارفع الحد، مثلًا بالأمر ulimit -n 1024، ثم أعد تشغيل الأمر.',
  }),
  'cannot-write': ({ path, detail }) => ({
    what: `تعذّرت كتابة «${path}»${inBrackets(detail)}.`,
    next: 'أغلقه في البرامج الأخرى، وتحقق من أن المجلد موجود ومن أنه مسموح لك بالكتابة فيه، أو اختر مسارًا آخر بعد --output.',
  }),
}

const limits: Record<LimitName, (source: string, value: number, max: number) => ErrorText> = {
  file: (source, value, max) => ({
    what: `حجم ${source} هو ${inUnits(value, '.')}؛ وأقصى حجم للملف ${inUnits(max, '.')}.`,
    next: withMore(
      'قسّمه إلى عدة ملفات وأعطِها كلها بالخيار --together',
      `، أو اسمح بالمزيد بالخيار --limit file=${asAmount(value)}`,
      value,
      'file',
    ),
  }),
  memory: (source, value, max) => ({
    what: `يأخذ ${source} بعد فتحه ${inUnits(value, '.')} من الذاكرة؛ والمسموح به ${inUnits(max, '.')} على الأكثر.`,
    next: withMore(
      'أعطِ القائمة ملف CSV (UTF-8)، فهو يُقرأ جزءًا جزءًا',
      `، أو اسمح بالمزيد، إن كنت تثق به، بالخيار --limit memory=${asAmount(value)}`,
      value,
      'memory',
    ),
  }),
  ratio: (source, value, max) => ({
    what: `يبلغ حجم ${source} عند فك ضغطه ${counted(grouped(Math.ceil(value), ','), oblique(TIME))} من حجمه المضغوط؛ والمسموح به ${counted(grouped(max, ','), TIME)} على الأكثر.`,
    next: withMore(
      'افتحه في برنامج الجداول، واحذف الصفوف والأعمدة الفارغة واحفظه من جديد',
      `، أو اسمح بالمزيد، إن كنت تثق به، بالخيار --limit ratio=${Math.ceil(value)}`,
      value,
      'ratio',
    ),
  }),
  parts: (source, value, max) => ({
    what: `يتكوّن ${source} من ${counted(grouped(value, ','), oblique(PART))}؛ والمسموح به للمصنف ${counted(grouped(max, ','), PART)} على الأكثر.`,
    next: withMore(
      'انسخ الورقة التي فيها القائمة إلى مصنف جديد واحفظه',
      `، أو اسمح بالمزيد، إن كنت تثق به، بالخيار --limit parts=${value}`,
      value,
      'parts',
    ),
  }),
  columns: (source, value, max) => ({
    what: `في ${source} ${counted(grouped(value, ','), COLUMN)}؛ والمسموح به ${counted(grouped(max, ','), COLUMN)} على الأكثر.`,
    next: withMore(
      'احذف الأعمدة التي ليست من القائمة واحفظه من جديد',
      `، أو اسمح بالمزيد بالخيار --limit columns=${value}`,
      value,
      'columns',
    ),
  }),
  depth: (source, value, max) => ({
    what: `بلغ تداخل ${source} ${counted(grouped(value, ','), oblique(LEVEL))} أو أكثر؛ والمسموح به ${counted(grouped(max, ','), LEVEL)} على الأكثر.`,
    next: withMore(
      'صدّر القائمة من جديد مصفوفة سجلات بسيطة أو ملف CSV',
      `، أو اسمح بالمزيد بالخيار --limit depth=${2 * max}`,
      2 * max,
      'depth',
    ),
  }),
  procedures: (source, value, max) => ({
    what: `في ${source} ${counted(grouped(value, ','), DIFFERENT_PROCEDURE)} أو أكثر؛ والمسموح به للقائمة ${counted(grouped(max, ','), PROCEDURE)} على الأكثر.`,
    next: withMore(
      'تحقق من أن عمود الرموز قد عُرف، وقسّم القائمة بحسب الوحدات',
      `، أو اسمح بالمزيد بالخيار --limit procedures=${2 * value}`,
      2 * value,
      'procedures',
    ),
  }),
  cell: (source, value, max) => ({
    what: `في ${source} خلية من ${counted(grouped(value, ','), oblique(CHARACTER))}؛ والمسموح به للخلية ${counted(grouped(max, ','), CHARACTER)} على الأكثر.`,
    next: withMore(
      'ابحث عن علامة اقتباس لم تُغلق',
      `، أو اسمح بالمزيد بالخيار --limit cell=${asAmount(value)}`,
      value,
      'cell',
    ),
  }),
}

/** Allowing more is no advice where the limit cannot be moved so far. */
function withMore(advice: string, more: string, needed: number, limit: LimitName): string {
  return needed > LIMIT_CEILINGS[limit] ? `${advice}.` : `${advice}${more}.`
}

const HANDWRITTEN = { config: 'ملف الإعداد', policy: 'ملف السياسة' }

function atLine(line: number): string {
  return line === 0 ? '' : `، السطر ${line}`
}

const PLAN_CELLS: Record<PlanColumn, { blank: string; wrong: string; next: string }> = {
  code: {
    blank: 'لا يوجد رمز',
    wrong: 'ليست رمز إجراء',
    next: 'اكتب الرمز الوطني، مثل 1.012753؛ فالخطة التي ليس لإجراءاتها رموز لا يمكن تتبعها.',
  },
  state: {
    blank: 'لا توجد حالة ينبغي بلوغها',
    wrong: 'ليست حالة يمكن التحقق منها',
    next: 'اكتب حالة من الحالات التي يسمّيها rasoat schema policy، مثل full-online أو «Toàn trình».',
  },
  due: {
    blank: 'لا يوجد آخر يوم',
    wrong: 'ليست يومًا',
    next: 'اكتب يومًا من أيام التقويم، مثل 30/6/2025، أو شهرًا أو ربعًا أو سنة.',
  },
  done: {
    blank: 'لا يوجد يوم',
    wrong: 'ليست يومًا',
    next: 'اكتب اليوم الذي أُنجزت فيه المهمة، مثل 30/6/2025، أو اترك الخلية فارغة.',
  },
  name: { blank: 'لا يوجد اسم', wrong: 'ليست اسمًا', next: 'اكتب اسم الإجراء.' },
  task: { blank: 'لا توجد مهمة', wrong: 'ليست مهمة', next: 'اكتب المهمة.' },
  status: {
    blank: 'لا توجد حالة',
    wrong: 'ليست حالة مهمة',
    next: 'اكتب done أو open، أو اترك الخلية فارغة.',
  },
  owner: { blank: 'لا يوجد مسؤول', wrong: 'ليست اسم مسؤول', next: 'اكتب من عليه أن يتولى الأمر.' },
}

const FORMATS = {
  csv: 'ملف CSV',
  xlsx: 'مصنف Excel (.xlsx)',
  xls: 'مصنف Excel قديم (.xls)',
  ods: 'جدول OpenDocument (.ods)',
  html: 'صفحة ويب (HTML)',
  pdf: 'مستند PDF',
  xml: 'جدول XML من Excel 2003',
  docx: 'مستند Word (.docx)',
  json: 'ملف JSON',
  jsonl: 'ملف JSON Lines',
}

const KINDS = {
  ...FORMATS,
  zip: 'أرشيف zip',
  gzip: 'ملف مضغوط بـ gzip',
  ole: 'ملف من برنامج Office قديم وليس مصنف Excel',
  xlsb: 'مصنف Excel ثنائي (.xlsb)',
  numbers: 'جدول Apple Numbers',
  et: 'جدول WPS Office (.et)',
  dbf: 'جدول dBASE أو FoxPro (.dbf)',
  slk: 'جدول بصيغة SYLK (.slk)',
  dif: 'جدول بصيغة DIF (.dif)',
  doc: 'مستند Word 97 إلى 2003 (.doc)',
  picture: 'صورة',
  text: 'نص عادي',
  binary: 'ملف من برنامج آخر',
  empty: 'ملف فارغ',
}

function nextForKind(format: string, found: string): string {
  if (Object.hasOwn(FORMATS, found)) return `أضف --input-format ${found}.`
  switch (found) {
    case 'zip':
      return WORKBOOKS.has(format)
        ? 'فُكّ ضغطه وأعطِ القائمة التي فيه، أو احفظ القائمة من جديد بصيغة Excel (.xlsx).'
        : 'أضف --input-format xlsx إن كان مصنف Excel؛ وإلا ففُكّ ضغطه وأعطِ القائمة التي فيه.'
    case 'gzip':
      return 'أعد إليه امتداده الأول وأضف بعده ‎.gz (‏list.csv.gz)، أو فُكّ ضغطه.'
    case 'xlsb':
    case 'numbers':
    case 'et':
      return 'اطلب القائمة بصيغة Excel (.xlsx). فإن اضطررت إلى حفظها بنفسك فتحقق بعد ذلك من أن الرموز لم تفقد صفرًا في آخرها (1.012750 لا 1.01275).'
    case 'dbf':
    case 'slk':
    case 'dif':
      return 'اطلب القائمة بصيغة Excel (.xlsx). فإن اضطررت إلى تحويلها بنفسك فاستورد أعمدة الرموز نصًّا، وتحقق بعد ذلك من أن الرموز لم تفقد صفرًا في آخرها (1.012750 لا 1.01275).'
    case 'doc':
      return 'افتحه في Word أو LibreOffice واحفظه بصيغة .docx: تبقى الرموز كما هي.'
    case 'picture':
      return 'اطلب القائمة نفسها، مصنفًا أو مستند Word. فإن لم تكن إلا صورة فاستخرج نصها واحفظه بصيغة .docx وقابل كل رمز بالصورة.'
    case 'text':
      return 'أضف --input-format csv إن كان قائمة CSV بنهاية اسم أخرى.'
    case 'empty':
      return 'صدّر القائمة من جديد، وتحقق من أن الملف ليس فارغًا قبل تشغيل الأمر.'
    default:
      return 'احفظ القائمة بصيغة .xlsx أو بصيغة .csv، أو سمِّ صيغتها، مثل --input-format csv.'
  }
}

const PAGE_FAULTS: Readonly<Record<PageFault, string>> = {
  'no-text': 'لا نص فيها بل صور (كما في المسح الضوئي) أو رسوم',
  'no-legible-text': 'نصها لا يؤلف كلمات: أخطأ الماسح في تمييزه، أو لا تقول خطوطها أي حروف هي',
  'too-much': 'فيها رسوم أكثر مما في أي صفحة نص',
  damaged: 'الملف تالف هناك',
}

/** A saved result may hold what an older or newer version found. */
function pageFault(why: string): string {
  return wordFor(why, PAGE_FAULTS)
}

function meant(suggestion: string, otherwise: string): string {
  return suggestion === '' ? otherwise : `هل قصدت «${suggestion}»؟`
}

function inBrackets(detail: string): string {
  return detail === '' ? '' : ` (${detail})`
}
