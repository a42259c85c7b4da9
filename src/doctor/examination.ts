/** One line of what an examination found. */
export interface Observation {
  /** `problem` makes `bartizan doctor` fail. */
  readonly state: "fine" | "note" | "problem";
  readonly text: string;
  /** Where it comes from, such as `bartizan.yaml:3` or `default`; shown in a column of its own. */
  readonly from?: string;
}

export interface Section {
  readonly title: string;
  readonly observations: readonly Observation[];
}

/** What an examination may look at. */
export interface Patient {
  /** Current directory. */
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
  /** The folder of the bundle. */
  readonly bundle: URL;
  /** A path of the repository the person asks about, relative to its root. */
  readonly path: string | undefined;
  /** A configuration file that was named, relative to the current directory. */
  readonly config: string | undefined;
  readonly noConfig: boolean;
}

/** One thing `bartizan doctor` looks at. It throws for nothing that a person could mend: that is a `problem`. */
export type Examination = (patient: Patient) => Promise<readonly Section[]> | readonly Section[];
