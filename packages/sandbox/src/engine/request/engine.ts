import type { AuthenticationSettings } from '../../auth/access/authenticate.ts';
import type { Access } from '../../http/access.ts';
import type { HttpError } from '../../http/http-error.ts';
import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import type { Router } from '../../http/router.ts';
import type { PageContext } from '../../oauth/pages/page.ts';
import type { Teams } from '../teams/teams.ts';
import type { Recorder } from './record.ts';
import type { Route } from './routes.ts';

/** The objects that handle requests. */
export interface Engine extends Recorder, AuthenticationSettings {
  readonly router: Router<Route>;
  /** The signing clock, in milliseconds since 1970. */
  readonly signingTime: () => number;
  /** Whether quotas are enforced. */
  readonly quotas: boolean;
  /** Access to pages and controls. */
  readonly access: Access;
  /** The teams that share the sandbox. @default no teams */
  readonly teams?: Teams | undefined;
  readonly autoConsent: PageContext['autoConsent'];
}

/**
 * Responds to a request. It never rejects.
 *
 * @param unreadable - The reason why a server could not read the request. It becomes the response; `request` contains the part that was
 * read.
 */
export type Handle = (request: PlainRequest, unreadable?: HttpError) => Promise<PlainResponse>;
