/** Who answers the page's calls. */
export type Mode = 'msw' | 'sandbox' | 'prism';

/** What a person needs to know of a mode. */
export interface ModeDescription {
  readonly mode: Mode;
  readonly name: string;
  /** What answers, in a few words. */
  readonly summary: string;
  /** Why a wallet cannot be connected here; absent where it can. */
  readonly whyNoConnect?: string;
}

/** The modes, in the order in which they are offered; the first one needs no server. */
export const modes: readonly ModeDescription[] = [
  {
    mode: 'msw',
    name: 'In this page',
    summary: 'A sandbox that lives in this tab. Nothing leaves the browser; reloading starts afresh.',
  },
  {
    mode: 'sandbox',
    name: 'Sandbox',
    summary: 'A local server with state. Connecting takes you to its consent page and back.',
  },
  {
    mode: 'prism',
    name: 'Prism',
    summary: 'A stateless mock. It answers every call with the examples of the description.',
    whyNoConnect:
      'Prism keeps no state: it has no consent page and knows no tokens. It answers any signed call with the examples of the description, so the calls below are signed with the client’s own credentials.',
  },
];

/** The mode's description. */
export function describeMode(mode: Mode): ModeDescription {
  const found = modes.find((description) => description.mode === mode);
  if (found === undefined) throw new Error(`There is no mode "${mode}".`);
  return found;
}

/** Reads the mode from the page's query: `?mode=sandbox`. Anything else is the first mode. */
export function readMode(search: string): Mode {
  const wanted = new URLSearchParams(search).get('mode');
  return modes.find(({ mode }) => mode === wanted)?.mode ?? 'msw';
}
