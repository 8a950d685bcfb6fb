/** The oldest Node that can read the command, for its help, its version and the doctor. */
export const oldestToRead = 20;

/** The oldest Node that the sandbox runs in. */
const oldest = 22;

/** What is to be said of a version of Node. */
interface CheckedNode {
  readonly major: number;
  readonly level: 'ok' | 'problem';
  /** A sentence. */
  readonly text: string;
  /** What to do. */
  readonly advice?: string;
}

/** Checks a version of Node, such as `v24.21.0`. */
export function checkNode(version: string): CheckedNode {
  const major = Number(/^v(\d+)/.exec(version)?.[1] ?? 0);
  if (major >= oldest) return { major, level: 'ok', text: `Node ${version.slice(1)} is new enough.` };
  return {
    major,
    level: 'problem',
    text: `Node ${version.slice(1)} is too old: litas-sandbox needs Node ${oldest} or newer.`,
    advice: `Install it from https://nodejs.org, or with a version manager: nvm install ${oldest}, fnm install ${oldest}, volta install node@${oldest}.`,
  };
}
