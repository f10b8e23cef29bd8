import {
  type CommandNode,
  type CommandTree,
  type OptionNode,
  ruleWords,
  type Values,
  type Word,
} from '../command-tree.ts'
import type { Shell } from '../shell.ts'

/** zsh 5 with its own completion system (compinit), which shows the descriptions. */
export const zsh: Shell = {
  id: 'zsh',
  script: (tree) => `#compdef rasoat
# Completion of rasoat ${tree.version} for zsh. In ~/.zshrc, after compinit: eval "$(rasoat completion zsh)"

__rasoat_rules() {
  _values -s , 'rule'${ruleWords(tree)
    .map(({ word, says }) => ` \\\n    ${quoted(`${word}[${escaped(says, /[\\[\]:]/g)}]`)}`)
    .join('')}
}

${listings(tree)}
_rasoat() {
  local curcontext="$curcontext" state line ret=1
  typeset -A opt_args
  _arguments -C \\
${tree.options.map((option) => `    ${specification(option)} \\\n`).join('')}    '1:command:__rasoat_commands' \\
    '*::: :->command' && ret=0
  if [[ $state == command ]]; then
    curcontext="\${curcontext%:*:*}:rasoat-$line[1]:"
    words=("$line[1]" "\${words[@]}")
    (( CURRENT += 1 ))
    case $line[1] in
${tree.commands.map(commandCase).join('\n')}
    esac
  fi
  return ret
}

if [[ "$funcstack[1]" == _rasoat ]]; then _rasoat "$@"; else compdef _rasoat rasoat; fi
`,
}

/** Functions that offer words with what they mean: the commands, and arguments that are words. */
function listings({ commands }: CommandTree): string {
  const ofCommands = {
    name: 'commands',
    all: commands.map(({ name, summary }) => ({ word: name, says: summary })),
  }
  const ofArguments = commands.flatMap(({ argument }) =>
    argument?.takes.kind === 'word' ? [{ name: argument.name, all: argument.takes.words }] : [],
  )
  return [ofCommands, ...ofArguments]
    .map(
      ({ name, all }) => `__rasoat_${name}() {
  local -a known=(${all.map((word) => `\n    ${quoted(described(word))}`).join('')}
  )
  _describe ${quoted(name)} known
}
`,
    )
    .join('\n')
}

function described({ word, says }: Word): string {
  const name = escaped(word, /[\\:]/g)
  return says === '' ? name : `${name}:${says.replaceAll('\\', '\\\\')}`
}

function commandCase({ name, options, argument }: CommandNode): string {
  const ofArgument =
    argument === undefined
      ? []
      : [
          quoted(
            `${argument.isRepeatable ? '*' : '1'}:${argument.name}:${
              argument.takes.kind === 'word' ? `__rasoat_${argument.name}` : action(argument.takes)
            }`,
          ),
        ]
  const specifications = [...options.map(specification), ...ofArgument]
  return `      ${name})
        _arguments${specifications.map((one) => ` \\\n          ${one}`).join('')} && ret=0
        ;;`
}

/** An option as `_arguments` reads it: what excludes it, its flags, its description, its value. */
function specification({ long, short, value, isRepeatable, says, takes }: OptionNode): string {
  const description = `[${escaped(says, /[\\[\]]/g)}]`
  const behind = value === undefined ? '' : `:${escaped(value, /[\\:]/g)}:${action(takes)}`
  const sign = value === undefined ? '' : '='
  const alone = long === '--help' || long === '--version'
  const excluded = alone ? '(- *)' : isRepeatable ? '*' : `(${short === undefined ? '' : `${short} `}${long})`
  if (short === undefined) return quoted(`${excluded}${long}${sign}${description}${behind}`)
  const flags = value === undefined ? `{${short},${long}}` : `{${short}+,${long}=}`
  return `${quoted(excluded)}${flags}${quoted(`${description}${behind}`)}`
}

function action(values: Values): string {
  switch (values.kind) {
    case 'files':
      return '_files'
    case 'list':
      return '__rasoat_rules'
    case 'word':
      return `(${values.words.map(({ word }) => word).join(' ')})`
    default:
      return ' '
  }
}

function escaped(text: string, signs: RegExp): string {
  return text.replace(signs, '\\$&')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
