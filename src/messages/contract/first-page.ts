/** What the first page for an office says: ten seconds of a reader, before anything is explained. */
export interface FirstPageText {
  /** Whose list it is where nobody said: the file it was read from, without folders. */
  unnamed(file: string): string
  /** Many lists: how many units they are of. @param level of all of them, in words; empty where they differ */
  units(count: string, level: string): string
  /** Many lists, as one of the two that were held against each other. */
  catalogues(count: string): string
  /** The day that the lists were judged by: it is not the date of a list. */
  judgedOn(date: string): string
  /** The answer for many lists together. */
  together(facts: TogetherFacts): string
  /** The answer where no baseline was given: the first share that could be measured. */
  figure(name: string, percent: string, part: string, whole: string): string
  readonly labels: {
    /** Heading over the fields in which most is missing. */
    readonly gaps: string
    /** Heading over what to do first. */
    readonly first: string
    /** Heading over the two lists. */
    readonly lists: string
    /** Title of the last section: files, hashes, rules, the tool. */
    readonly made: string
    /** Heading over the findings of the baseline, which no unit has to repair. */
    readonly baselineFindings: string
  }
  /** Heading over the units with the lowest share. */
  lowest(metric: string): string
  /** Of a field: how much is missing, and how much is there. */
  gap(missing: string, held: string, scope: string): string
  /** One of the two lists. @param date what is known of its date; empty where nothing can be said of many */
  list(file: string, procedures: string, date: string): string
  /** How much a list holds of which no row has a usable code: procedures cannot be counted. */
  rowsOnly(rows: string): string
  readonly dates: {
    /** The date of a list as somebody gave it. */
    given(date: string): string
    /** A date that stands in the name of its file. */
    inName(date: string): string
    unknown(): string
  }
  /** Compared with the earlier result, one line. */
  since(facts: SinceFacts): string
  /** Who can take a step. */
  readonly who: Readonly<Record<'unit' | 'province' | 'ministry', string>>
  /** What a step gives at most. */
  gives(count: string, from: string, to: string): string
  readonly steps: {
    fixCodes(count: string): string
    addCodes(count: string): string
    addMissing(count: string): string
    fixErrors(title: string, count: string): string
    sayServiceLevel(count: string): string
    offerFull(count: string): string
    checkExtra(count: string): string
    sayAgency(count: string): string
    reachTargets(units: string): string
  }
  /** Where what has no room on these pages stands. */
  rest(): string
  /** Why the count of findings of the list is not that of all findings. @param baseline those of the baseline */
  counted(own: string, baseline: string): string
  /** Beside matched codes: how many of them are in scope. */
  heldOfMatched(facts: { readonly held: string; readonly matched: string; readonly rest: string }): string
}

interface TogetherFacts {
  readonly units: string
  readonly held: string
  readonly scope: string
  readonly percent: string
  readonly missing: string
}

interface SinceFacts {
  readonly date: string
  /** "152/168 → 156/168"; empty where the share was not measured in both. */
  readonly shares: string
  /** "+4". */
  readonly change: string
  readonly fresh: string
  readonly resolved: string
}
