/** All of the process that the command line touches; tests and the bundle's entry provide it. */
export interface Host {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
  /** The folder of the bundle, as a `file:` URL with a slash at the end. */
  readonly bundle: URL;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  /** @param enough bytes after which reading stops: what is too large to be looked at need not be held. */
  readStdin(enough: number): Promise<Uint8Array>;
  /** Asks the person; undefined where there is none, because standard input or output is no terminal. */
  ask(question: string): Promise<string | undefined>;
}

export interface Terminal {
  readonly isTTY: boolean;
  /** Columns; undefined when it is not a terminal. */
  readonly columns: number | undefined;
  write(text: string): void;
}
