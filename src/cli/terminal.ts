/** The outside world of a command. `bin` gives it the process; tests give it a fake one. */
export interface Terminal {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** ISO date of today, for audits that do not say which day they speak for. */
  readonly today: string
  readonly stdout: {
    readonly isTerminal: boolean
    /** Undefined when it is not a terminal. */
    readonly width: number | undefined
    /** Settles when more may be written. After the reader has gone away it settles at once and writes nothing. */
    write(text: string): Promise<void>
  }
  readonly stderr: { readonly isTerminal: boolean; write(text: string): void }
  /** This run among others. */
  readonly self: {
    readonly host: string
    readonly pid: number
    /** Whether a process of this machine is there. */
    isRunning(pid: number): boolean
  }
  /** All of standard input, or its beginning once it is longer than that many bytes. */
  stdin(most: number): Promise<Uint8Array>
  /** Registers what has to be undone when a signal ends the run. Gives back a way to take that back. */
  onAbort(undo: () => void): () => void
}
