/** The server that the page calls. */
export type Mode = 'msw' | 'sandbox' | 'prism';

/** The modes, in the order of the switch. The first one needs no server. */
export const modes: readonly Mode[] = ['msw', 'sandbox', 'prism'];

/** The builds of the page: served by a sandbox, a static site, or in a clone of the repository. */
export type Build = 'sandbox' | 'static' | 'clone';

/**
 * Returns the modes that a page offers.
 *
 * @param build - The build of the page. One that a sandbox serves calls this sandbox; a static site calls the sandbox in the page.
 * @param prism - Whether the page knows a Prism server.
 */
export function offeredModes(build: Build, prism: boolean): readonly Mode[] {
  if (build === 'clone') return modes;
  if (build === 'static') return ['msw'];
  return prism ? ['sandbox', 'prism'] : ['sandbox'];
}

/** Returns the wanted mode if it is offered, otherwise the first one. */
export const chooseMode = (offered: readonly Mode[], wanted: Mode | undefined): Mode =>
  offered.find((mode) => mode === wanted) ?? offered[0] ?? 'sandbox';

/** Returns whether a wallet can be connected in a mode: Prism has no consent page and no tokens. */
export const canConnect = (mode: Mode): boolean => mode !== 'prism';

/** Reads the mode from the query, such as `?mode=sandbox`. Other values select the first mode. */
export function readMode(search: string): Mode {
  const wanted = new URLSearchParams(search).get('mode');
  return modes.find((mode) => mode === wanted) ?? 'msw';
}
