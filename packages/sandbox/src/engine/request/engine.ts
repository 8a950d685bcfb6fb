import type { AuthenticationSettings } from '../../auth/access/authenticate.ts';
import type { Access } from '../../http/access.ts';
import type { HttpError } from '../../http/http-error.ts';
import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import type { Router } from '../../http/router.ts';
import type { PageContext } from '../../oauth/pages/page.ts';
import type { Recorder } from './record.ts';
import type { Route } from './routes.ts';

/** What requests are handled with. */
export interface Engine extends Recorder, AuthenticationSettings {
  readonly router: Router<Route>;
  /** The signing clock, in milliseconds since 1970. */
  readonly signingTime: () => number;
  /** Whether calls are counted, and rejected when there are too many. */
  readonly quotas: boolean;
  /** Who may use pages and controls. */
  readonly access: Access;
  readonly autoConsent: PageContext['autoConsent'];
}

/**
 * Responds to a request. It never rejects.
 *
 * @param unreadable - Why a server could not read the request, which is then the response; the request holds what could be read.
 */
export type Handle = (request: PlainRequest, unreadable?: HttpError) => Promise<PlainResponse>;
