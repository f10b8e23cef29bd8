import { foldWord } from '../../text/fold.ts'

/**
 * What to look for in the names of objects inside objects: `metadata.mã_thủ_tục` is headed by `mã_thủ_tục`, `name.vi` by
 * `name`, `linhVuc.ten` by `linhVuc`. A word that could be of anything (`name`, `code`, `level`) only counts inside an
 * object that stands for the record itself: `agency.name` is no name of a procedure.
 */
export function meaningsOf(names: readonly string[], isKnown: (word: string) => boolean): readonly string[] {
  if (!names.some((name) => name.includes('.'))) return names
  const wrapper = onlyWrapper(names)
  return names.map((name) => meaningOf(name, isKnown, wrapper))
}

function meaningOf(name: string, isKnown: (word: string) => boolean, wrapper: string | undefined): string {
  if (!name.includes('.') || isKnown(name)) return name
  const parts = name.split('.')
  const language = foldWord(parts.at(-1) ?? '')
  if (OTHER_LANGUAGES.has(language)) return name
  const own = LANGUAGES.has(language) ? parts.slice(0, -1) : parts
  const word = own.at(-1) ?? ''
  const around = own.slice(0, -1)
  const parent = around.at(-1) ?? ''
  const isInside = around.every((each) => OF_THE_RECORD.has(foldWord(each)) || each === wrapper)
  if (isInside) return word
  if (LABELS.has(foldWord(word)) && isKnown(parent) && !OF_THE_RECORD.has(foldWord(parent))) return parent
  return OF_ANYTHING.has(foldWord(word)) ? name : word
}

/** The only object that holds others, where nothing stands beside it but a key: `{chunk_id, metadata: {…}}`. */
function onlyWrapper(names: readonly string[]): string | undefined {
  const outer = new Set(names.map((name) => name.split('.')[0] ?? ''))
  const beside = names.filter((name) => !name.includes('.')).length
  const [only, ...others] = [...outer].filter((name) => !names.includes(name))
  return others.length === 0 && beside <= 1 ? only : undefined
}

const LANGUAGES = words('vi vn vie vivn viVn vietnamese tiengViet')
const OTHER_LANGUAGES = words('en eng enUs english fr ar zh lo km ja ko')

/** Objects that hold the record, or a part of it, and say nothing of their own. */
const OF_THE_RECORD = words(
  `metadata meta data info information attributes attrs properties props item items record source doc document
  procedure formality thuTuc tthc thuTucHanhChinh service dichVu dichVuCong general basic common main detail details
  thongTin thongTinChung thongTinCoBan chiTiet noiDung content node payload body raw summary overview`,
)

/** What an object of a value is called by. */
const LABELS = words('name ten title label text value giaTri tenGoi hoTen display')

/** Words that name a property of whatever holds them. */
const OF_ANYTHING = words(
  `name ten title label text value code ma maSo id type loai status trangThai state level cap field fee phi url link
  unit donVi steps result category group`,
)

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).map(foldWord))
}
