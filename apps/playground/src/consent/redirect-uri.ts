import type { Mode } from '../modes/mode.ts';

/**
 * Returns the URI to which the consent page sends the user back: the same one for every screen, because clients of a world register each.
 * Nothing is sent to it from the page of a sandbox in this tab, which may be at a host that no client has registered.
 */
export const redirectUriOf = (mode: Mode): string =>
  mode === 'msw' ? 'http://127.0.0.1/' : `${location.origin}/wallet`;
