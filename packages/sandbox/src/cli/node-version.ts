/** A version of Node, as major and minor. */
type Version = readonly [major: number, minor: number];

/** The oldest Node that can load the command, for `--help`, `--version` and the doctor. */
const oldestToLoad: Version = [20, 0];

/** The oldest Node that the sandbox runs in. */
const oldest: Version = [22, 13];

/** Result of `checkNode`. */
interface CheckedNode {
  readonly level: 'ok' | 'problem';
  /** Whether this Node can load the command. */
  readonly canLoad: boolean;
  /** A sentence. */
  readonly text: string;
  /** What to do. */
  readonly advice?: string;
}

/**
 * Checks a version of Node.
 *
 * @param version - As `process.version` has it, such as `v24.21.0`.
 */
export function checkNode(version: string): CheckedNode {
  const [, major = 0, minor = 0] = /^v(\d+)\.(\d+)/.exec(version)?.map(Number) ?? [];
  const canLoad = isAtLeast([major, minor], oldestToLoad);
  const name = `Node ${version.slice(1)}`;
  if (isAtLeast([major, minor], oldest)) return { level: 'ok', canLoad, text: `${name} is new enough.` };
  return {
    level: 'problem',
    canLoad,
    text: `${name} is too old: litas-sandbox needs Node ${oldest.join('.')} or newer.`,
    advice: `Install it from https://nodejs.org, or with a version manager: nvm install 24, fnm install 24, volta install node@24.`,
  };
}

const isAtLeast = ([major, minor]: Version, [oldestMajor, oldestMinor]: Version): boolean =>
  major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
