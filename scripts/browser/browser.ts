/** A browser to run tests in. */
export interface Browser {
  /** The path of its program. */
  executablePath: string;
  /** The arguments it needs. */
  args: readonly string[];
  /** Where it comes from, for people. */
  source: string;
}

/** Looks for a browser in one place; undefined where there is none. */
export type BrowserPlace = () => Promise<Omit<Browser, 'args'> | undefined>;
