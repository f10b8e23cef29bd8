import {
  type ArgumentNode,
  type CommandNode,
  type OptionNode,
  ruleWords,
  type Values,
  type Word,
} from '../command-tree.ts'
import type { Shell } from '../shell.ts'

/** fish 3 and later; it shows the descriptions. */
export const fish: Shell = {
  id: 'fish',
  script: (
    tree,
  ) => `# Completion of rasoat ${tree.version} for fish. Save it: rasoat completion fish > ~/.config/fish/completions/rasoat.fish

# The command that stands in the line so far; nothing when there is none.
function __rasoat_command
    set -l words (commandline -opc)
    set -e words[1]
    set -l is_value
    for word in $words
        if test -n "$is_value"
            set is_value
            continue
        end
        switch $word
            case --lang
                set is_value yes
            case '-*'
            case '*'
                echo $word
                return 0
        end
    end
    return 1
end

function __rasoat_is
    contains -- "$argv[1]" (__rasoat_command)
end

# Rules follow each other with commas between them: what stands before the last comma stays.
function __rasoat_rules
    set -l before (commandline -ct | string replace -r '^--[a-z-]+=' '' | string replace -r '[^,]*$' '')
${ruleWords(tree)
  .map(({ word, says }) => `    printf '%s\\t%s\\n' "$before"${quoted(word)} ${quoted(says)}`)
  .join('\n')}
end

complete -c rasoat -e
complete -c rasoat -f
${tree.options.map((option) => optionLine('not __rasoat_command >/dev/null', option)).join('\n')}
${tree.commands.map(({ name, summary }) => `complete -c rasoat -n 'not __rasoat_command >/dev/null' -a ${quoted(name)} -d ${quoted(summary)}`).join('\n')}
${tree.commands.map(commandLines).join('\n')}
`,
}

function commandLines({ name, options, argument }: CommandNode): string {
  const condition = `__rasoat_is ${name}`
  return [
    ...options.map((option) => optionLine(condition, option)),
    ...(argument === undefined ? [] : argumentLines(condition, argument)),
  ].join('\n')
}

function optionLine(condition: string, { long, short, value, says, takes }: OptionNode): string {
  const flags = `${short === undefined ? '' : `-s ${short.slice(1)} `}-l ${long.slice(2)}`
  const values = value === undefined ? '' : ` ${valuesOf(takes)}`
  return `complete -c rasoat -n ${quoted(condition)} ${flags}${values} -d ${quoted(says)}`
}

function valuesOf(values: Values): string {
  switch (values.kind) {
    case 'files':
      return '-r -F'
    case 'list':
      return `-x -a '(__rasoat_rules)'`
    case 'word':
      return `-x -a ${quoted(values.words.map(({ word }) => word).join(' '))}`
    default:
      return '-x'
  }
}

function argumentLines(condition: string, { takes }: ArgumentNode): readonly string[] {
  const line = `complete -c rasoat -n ${quoted(condition)}`
  if (takes.kind === 'files') return [`${line} -F`]
  if (takes.kind === 'text') return []
  return takes.words.map((word) => `${line}${offered(word)}`)
}

function offered({ word, says }: Word): string {
  return ` -a ${quoted(word)}${says === '' ? '' : ` -d ${quoted(says)}`}`
}

/** In single quotes fish knows two signs that have to be escaped. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
