import type { Shell } from './shell.ts'
import { bash } from './shells/bash.ts'
import { fish } from './shells/fish.ts'
import { zsh } from './shells/zsh.ts'

/** Every shell that `completion` knows. To add one: a file in `shells/`, a line here. */
export const shells: readonly Shell[] = [bash, zsh, fish]
