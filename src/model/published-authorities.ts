import type { AuthorityWords } from './authority.ts'
import type { Profile } from './profile.ts'

/** Words for agencies with their day and their sources, as `explain authorities` shows them. */
export interface PublishedAuthorities
  extends Pick<AuthorityWords, 'id' | 'entries'>,
    Pick<Profile, 'title' | 'about'> {
  readonly from: string
  readonly sources: readonly { readonly text: Profile['title']; readonly known: Profile['known'] }[]
}
