import type { Field } from '../field.ts'

/** Where the procedure is described or submitted. Only web addresses: a report may print it as a link. */
export const url: Field = {
  id: 'url',
  headings: [
    'Link nộp hồ sơ',
    'Đường dẫn',
    'Liên kết',
    'Link',
    'Citizen URL',
    'citizenUrl',
    'PAGE_LINK',
    'source_url',
    'url',
  ],
  properties: ['url'],
  read: (text) =>
    /^https?:\/\/[^\s"'<>]+$/i.test(text) ? { set: { url: text } } : { unread: [{ property: 'url', text }] },
}
