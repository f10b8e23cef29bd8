import {
  type CommandNode,
  type CommandTree,
  type OptionNode,
  ruleWords,
  type Values,
} from '../command-tree.ts'
import type { Shell } from '../shell.ts'

/** bash 3.2 and later, as macOS has it; needs nothing of the package bash-completion. */
export const bash: Shell = {
  id: 'bash',
  script: (
    tree,
  ) => `# Completion of rasoat ${tree.version} for bash. In ~/.bashrc: eval "$(rasoat completion bash)"

__rasoat_offer() {
  local word
  for word in "$@"; do
    if [[ $word == "$cur"* ]]; then COMPREPLY+=("$word"); fi
  done
}

# Words with commas between them: what stands before the last comma stays.
__rasoat_offer_list() {
  local word before=''
  if [[ $cur == *,* ]]; then before=\${cur%,*},; fi
  for word in "$@"; do
    if [[ $before$word == "$cur"* && ,$before != *,"$word",* ]]; then COMPREPLY+=("$before$word"); fi
  done
}

# Readline itself knows best how to quote names of files; bash 3.2 has no compopt.
__rasoat_offer_files() {
  local file
  compopt -o default 2>/dev/null && return
  while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$cur")
}

__rasoat_offer_rules() {
  __rasoat_offer_list${words(ruleWords(tree).map(({ word }) => word))}
}

_rasoat() {
  local cur=\${COMP_WORDS[COMP_CWORD]} command='' option='' only_arguments='' given=0 at=1 word
  COMPREPLY=()
  # A "=" is a word of its own here: --format=json are three.
  if [[ $cur == '=' ]]; then cur=''; fi
  while [[ $at -lt $COMP_CWORD ]]; do
    word=\${COMP_WORDS[at]}
    at=$((at + 1))
    if [[ -n $option ]]; then
      if [[ $word != '=' ]]; then option=''; fi
    elif [[ -n $only_arguments ]]; then
      given=$((given + 1))
    elif [[ $word == '--' ]]; then
      only_arguments=yes
    elif [[ $word == -* ]]; then
      case $word in
        ${takers(tree)}) option=$word ;;
      esac
    elif [[ -z $command ]]; then
      command=$word
    else
      given=$((given + 1))
    fi
  done
  case $command in
    '')
      case "$option" in
${tree.options.flatMap((option) => optionCase(option)).join('\n')}
        *)
          case "$cur" in
            -*) __rasoat_offer${words(tree.options.flatMap(flagsOf))} ;;
            *) __rasoat_offer${words(tree.commands.map(({ name }) => name))} ;;
          esac
          ;;
      esac
      ;;
${tree.commands.map(commandCase).join('\n')}
  esac
}

complete -F _rasoat rasoat
`,
}

function commandCase({ name, options, argument }: CommandNode): string {
  const isMore = argument?.isRepeatable === true ? '' : '[[ $given -eq 0 ]] && '
  const offered = argument === undefined ? ':' : `${isMore}${offer(argument.takes)}`
  return `    ${name})
      case "$option" in
${options.flatMap(optionCase).join('\n')}
        *)
          case "$only_arguments$cur" in
            -*) __rasoat_offer${words(options.flatMap(flagsOf))} ;;
            *) ${offered} ;;
          esac
          ;;
      esac
      ;;`
}

/** What comes after an option that takes a value. */
function optionCase(option: OptionNode): readonly string[] {
  if (option.value === undefined) return []
  return [`        ${flagsOf(option).join(' | ')}) ${offer(option.takes)} ;;`]
}

function offer(values: Values): string {
  switch (values.kind) {
    case 'files':
      return '__rasoat_offer_files'
    case 'list':
      return '__rasoat_offer_rules'
    case 'word':
      return `__rasoat_offer${words(values.words.map(({ word }) => word))}`
    default:
      return ':'
  }
}

function takers({ commands, options }: CommandTree): string {
  const all = [...options, ...commands.flatMap((command) => command.options)]
  return [...new Set(all.filter(({ value }) => value !== undefined).flatMap(flagsOf))].join(' | ')
}

function flagsOf({ long, short }: OptionNode): readonly string[] {
  return short === undefined ? [long] : [short, long]
}

function words(all: readonly string[]): string {
  return all.map((word) => ` '${word.replaceAll("'", "'\\''")}'`).join('')
}
