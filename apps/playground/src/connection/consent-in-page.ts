import type { Session } from '../session/session.ts';

/**
 * Returns whether the consent page is shown in a dialog of this page. A navigation would end the world of a sandbox in this page, and hide
 * the passwords that the consent page of a team sandbox asks for; a page of another origin cannot be read.
 */
export const isConsentInPage = ({ mode, origin, isTeam }: Session): boolean =>
  mode === 'msw' || (mode === 'sandbox' && isTeam && origin === location.origin);

/**
 * Returns whether the consent page opens in a window of its own: that of a team sandbox at another origin, for the same reason.
 */
export const isConsentInWindow = ({ mode, origin, isTeam }: Session): boolean =>
  mode === 'sandbox' && isTeam && origin !== location.origin;
