import type { GuideTexts } from '../contract/guides.ts'

export const formats: GuideTexts['formats'] = {
  title: 'الصيغ: كيف يُكتب التقرير',
  about: [
    'الخيار -f يعرض صيغة، والخيار -o يكتب ملفًا تدل نهاية اسمه على الصيغة؛ ويجوز تكرار كليهما. والصورة FORMAT=FILE تسمّي الصيغة حيث لا تدل نهاية الاسم عليها: -o gitlab=quality.json. والأمر render يكتب تقريرًا محفوظًا بصيغة JSON بأي صيغة منها.',
    'الأمر diff يكتب بها كلها عدا docx و lines و prometheus، وكل تغيير بند باسم معناه (service-level-lowered و removed)؛ والأمر worklist check يكتب table و json و csv و markdown؛ والأمر convert يكتب القوائم بصيغ csv و json و jsonl و xlsx.',
  ],
  words: {
    table: 'للشاشة، ودون ألوان أيضًا (.txt). وهي المعتادة.',
    lines: 'ما فيه خطأ، كل نتيجة في سطر، وسطر واحد عن نهاية التشغيل: لخطّاف git أو لنظرة سريعة.',
    json: 'التقرير كله، للبرامج (.json)؛ يصفه rasoat schema report. والجزء "rules" فيه يذكر لكل قاعدة أتت بنتائج اسمها وموضع شرحها.',
    jsonl: 'نتيجة في كل سطر بصيغة JSON (.jsonl).',
    csv: 'نتيجة في كل سطر، لبرامج الجداول (.csv)؛ مأمونة الفتح.',
    markdown: 'صفحة لطلب دمج أو لموقع ويكي (.md).',
    html: 'تقرير للقراءة والطباعة والإرسال (.html): ملف واحد يفتحه أي متصفح دون شبكة.',
    xlsx: 'مصنف للقراءة والتصفية والتداول (.xlsx): الأرقام، وجدول البوابة، والفجوات، والنتائج، والتعريفات. إلى ملف فقط: -o report.xlsx.',
    docx: 'تقرير بالشكل المعتمد في الدوائر الفيتنامية (.docx): ورق A4، والرقم والتاريخ والتوقيع تُملأ باليد، وجداول مرقّمة، وملاحق. إلى ملف فقط: -o report.docx.',
    sarif:
      'SARIF 2.1.0 لفحص الشفرة في GitHub ولصفحات النتائج الأخرى (.sarif). الأخطاء أولًا، و25,000 على الأكثر.',
    junit: 'JUnit XML لصفحة الاختبارات في خط المعالجة (.xml): حالة لكل قاعدة أتت بنتائج ولكل هدف.',
    github:
      'تعليقات GitHub Actions على الخرج القياسي: عشرة من كل درجة على الأكثر. وتحصل صفحة الخطوة على Markdown.',
    prometheus:
      'الأرقام الرئيسة لنظام Prometheus يقرؤها text file collector في node exporter (‎.prom): التشغيل، وكل نسبة بجزئها وكلّها، ولما لا يزيد على 200 قائمة.',
    gitlab: 'Code Quality في GitLab، وتُسمّى صراحةً: -o gitlab=quality.json.',
  },
}
