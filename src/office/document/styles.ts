import { BODY, FONT, pt, SIZES } from './measures.ts'

const NO_INDENT = { firstLine: 0 } as const

/** The styles of the document, under names that a word processor shows: whoever changes one changes it everywhere. */
export function officeStyles(language: string) {
  const bold = { size: SIZES.title, bold: true, color: '000000' } as const
  const based = { basedOn: 'Normal', next: 'Normal' } as const
  return {
    default: {
      document: {
        run: {
          font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
          size: BODY.size,
          sizeComplexScript: BODY.size,
          language: { value: language, eastAsia: language, bidirectional: language },
        },
        paragraph: {},
      },
      heading1: {
        run: { ...bold, allCaps: true },
        paragraph: { spacing: { before: pt(12), after: BODY.after }, keepNext: true },
      },
      heading2: { run: bold, paragraph: { spacing: { before: pt(8), after: BODY.after }, keepNext: true } },
      heading3: {
        run: { ...bold, italics: true },
        paragraph: { spacing: { before: pt(6), after: BODY.after }, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        id: 'Normal',
        name: 'Normal',
        quickFormat: true,
        paragraph: {
          alignment: 'both',
          indent: { firstLine: BODY.firstLine },
          spacing: { after: BODY.after, line: BODY.line, lineRule: 'auto' },
        },
      },
      {
        id: 'FormLine',
        name: 'Form line',
        ...based,
        paragraph: {
          alignment: 'left',
          indent: NO_INDENT,
          spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
        },
      },
      {
        id: 'DocumentTitle',
        name: 'Document title',
        ...based,
        run: bold,
        paragraph: { alignment: 'center', indent: NO_INDENT, spacing: { after: 0 }, keepNext: true },
      },
      {
        id: 'Subject',
        name: 'Subject',
        ...based,
        run: bold,
        paragraph: { alignment: 'center', indent: NO_INDENT, spacing: { after: 0 }, keepNext: true },
      },
      {
        id: 'AppendixName',
        name: 'Appendix name',
        ...based,
        run: { ...bold, allCaps: true },
        paragraph: { alignment: 'center', indent: NO_INDENT, spacing: { after: 0 }, keepNext: true },
      },
      {
        id: 'TableCaption',
        name: 'Table caption',
        ...based,
        run: { bold: true },
        paragraph: {
          alignment: 'center',
          indent: NO_INDENT,
          spacing: { before: pt(6), after: pt(4) },
          keepNext: true,
        },
      },
      {
        id: 'Cell',
        name: 'Cell',
        ...based,
        paragraph: {
          alignment: 'left',
          indent: NO_INDENT,
          spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
        },
      },
      {
        id: 'AfterTable',
        name: 'After table',
        ...based,
        run: { size: 8 },
        paragraph: { indent: NO_INDENT, spacing: { before: 0, after: 0, line: pt(6), lineRule: 'exact' } },
      },
    ],
  } as const
}
