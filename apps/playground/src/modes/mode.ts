/** Who answers the page's calls. */
export type Mode = 'msw' | 'sandbox' | 'prism';

/** The modes, in the order in which they are offered; the first one needs no server. */
export const modes: readonly Mode[] = ['msw', 'sandbox', 'prism'];

/** Why a wallet cannot be connected in a mode; `undefined` where it can. */
export const whyNoConnect = (mode: Mode): string | undefined =>
  mode === 'prism'
    ? 'Prism keeps no state: it has no consent page and knows no tokens. It answers any signed call with the examples of the description, so the calls below are signed with the client’s own credentials.'
    : undefined;

/** Reads the mode from the page's query: `?mode=sandbox`. Anything else is the first mode. */
export function readMode(search: string): Mode {
  const wanted = new URLSearchParams(search).get('mode');
  return modes.find((mode) => mode === wanted) ?? 'msw';
}
