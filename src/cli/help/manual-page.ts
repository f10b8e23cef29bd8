import type { Language } from '../../messages/language.ts'
import type { CommandNode, CommandTree, OptionNode } from './command-tree.ts'

/**
 * The manual page, in the macros of man(7) that groff and mandoc both know. Only ASCII comes out: what is not is written
 * by its number, so the page is the same in every locale.
 */
export function manualPage(tree: CommandTree, { help, guides }: Language): string {
  const { headings } = help
  const lines = [
    `.TH RASOAT 1 "" ${quoted(`rasoat ${tree.version}`)}`,
    // No flag is cut in two at the end of a line, and lines are not stretched.
    '.nh',
    '.ad l',
    ...section(headings.name),
    `rasoat \\- ${roff(tree.says)}`,
    ...section(headings.usage),
    ...tree.commands.flatMap(({ name, argument }) => [
      '.TP',
      `.B rasoat ${roff(name)}`,
      roff(`[${headings.options}] ${argument?.usage ?? ''}`.trim()),
    ]),
    ...section(headings.commands),
    ...tree.commands.flatMap((command) => ofCommand(command)),
    ...section(headings.options),
    ...distinct(tree).flatMap(ofOption),
    ...section(headings.environment),
    ...paragraph(help.environment),
    ...section(headings.exitCodes),
    ...Object.entries(guides['exit-codes'].words).flatMap(([code, says]) => [
      '.TP',
      `.B ${code}`,
      roff(says),
    ]),
    ...section(headings.examples),
    '.nf',
    ...tree.commands.flatMap(({ examples }) => examples.map(roff)),
    '.fi',
  ]
  return `${lines.join('\n')}\n`
}

function ofCommand({ name, argument, about, options }: CommandNode): readonly string[] {
  const flags = options.map(({ long }) => long).join(', ')
  return [
    `.SS ${quoted(`rasoat ${name}${argument === undefined ? '' : ` ${argument.usage}`}`)}`,
    roff(about),
    ...(argument === undefined ? [] : ['.TP', `.I ${quoted(argument.name)}`, roff(argument.says)]),
    ...paragraph(flags),
  ]
}

function ofOption({ long, short, value, says }: OptionNode): readonly string[] {
  const flags = [...(short === undefined ? [] : [short]), long].map((flag) => `\\fB${roff(flag)}\\fR`)
  const behind = value === undefined ? '' : ` \\fI${roff(value)}\\fR`
  return ['.TP', `${flags.join(', ')}${behind}`, roff(says)]
}

/** Each option once, as the first command that takes it explains it. */
function distinct({ commands, options }: CommandTree): readonly OptionNode[] {
  const all = [...commands.flatMap((command) => command.options), ...options]
  return all.filter(({ long }, at) => all.findIndex((other) => other.long === long) === at)
}

function section(title: string): readonly string[] {
  return [`.SH ${quoted(title.toUpperCase())}`]
}

function paragraph(text: string): readonly string[] {
  return ['.PP', roff(text)]
}

/** An argument of a macro. */
function quoted(text: string): string {
  return `"${roff(text)}"`
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\(rs',
  '-': '\\-',
  "'": '\\(aq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
  '"': '\\(dq',
}

/**
 * A text as it shall be seen: roff would make a hyphen of a minus, a quotation mark of an apostrophe, and a request of a
 * line that starts with a dot.
 */
function roff(text: string): string {
  const plain = [...text.normalize('NFC').replace(/\s+/g, ' ')].map((sign) => {
    const code = sign.codePointAt(0) ?? 0
    return SIGNS[sign] ?? (code < 0x7f ? sign : `\\[u${code.toString(16).toUpperCase().padStart(4, '0')}]`)
  })
  return plain.join('').replace(/^\./, '\\&.')
}
