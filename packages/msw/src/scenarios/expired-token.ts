import { parseMacHeader } from '@litas/client/mac';
import { checkOptionNames } from '@litas/sandbox';
import { http, type HttpHandler } from 'msw';
import { readable } from '../cors.ts';
import { originOptions } from '../origin-pattern.ts';
import { respond } from '../override/respond.ts';
import { apiRequests, type ScenarioOptions } from './api-requests.ts';

/** Options of {@link expiredToken}. */
export interface ExpiredTokenOptions extends ScenarioOptions {
  /** The access token. @default the first one that signs a call */
  readonly token?: string | undefined;
}

/**
 * Expires a token: every call that it signs gets status 400 and `invalid_grant`, as from the API. All other calls, including those with
 * a refreshed token, are passed to the next handler.
 *
 * @param options - Which token.
 * @returns A handler for `server.use()` or `worker.use()`.
 * @throws `TypeError` when an option is unknown.
 *
 * @example
 * import { createWallet, tokenFrom } from '@litas/client';
 * import { expiredToken, handlers } from '@litas/msw';
 * import { setupServer } from 'msw/node';
 *
 * const server = setupServer(...handlers());
 * server.listen();
 * const client = { id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' };
 * const person = { username: 'ona@example.org', password: 'correct-horse-9' };
 * const token = await createWallet({ client }).createToken({ grant_type: 'password', ...person, scope: ['email'] });
 *
 * server.use(expiredToken());
 * const user = await createWallet({ client, token: tokenFrom(token) }).getUser({ userId: 'me' }); // with a new token
 * console.log(user.email); // ona@example.org
 * server.close();
 */
export function expiredToken(options: ExpiredTokenOptions = {}): HttpHandler {
  checkOptionNames('expiredToken', options, { token: true, ...originOptions });
  const { token, ...origin } = options;
  let expired = token;
  return http.all(apiRequests(origin, ['rest']), ({ request }) => {
    const id = signerOf(request);
    expired ??= id;
    if (id === undefined || id !== expired) return undefined;
    const body = { error: 'invalid_grant', error_description: 'Token has expired' };
    return readable(request, respond(400, 'application/json', body));
  });
}

function signerOf({ headers }: Request): string | undefined {
  const parsed = parseMacHeader(headers.get('authorization') ?? '');
  return parsed.ok ? parsed.attributes.id : undefined;
}
