import type { Log } from '../../src/index.ts';

const defects: unknown[] = [];

/** Records the defects of a sandbox. Each one that a test leaves here fails it: see `fail-on-defects.ts`. */
export const recordDefects: Log = (event) => {
  if (event.kind === 'failure') defects.push(event.error);
};

/** Returns the defects that were recorded so far, and forgets them. */
export const takeDefects = (): unknown[] => defects.splice(0);
