import { parseMacHeader } from '@litas/client/mac';
import { http, type HttpHandler } from 'msw';
import { respond } from '../override/respond.ts';
import { apiRequests, type ScenarioOptions } from './api-requests.ts';

/** Which token {@link expiredToken} is about. */
export interface ExpiredTokenOptions extends ScenarioOptions {
  /** The access token. @default the first one that signs a call */
  readonly token?: string | undefined;
}

/**
 * Lets a token's time be over: every call that it signs is refused with 400 and `invalid_grant`, as the API does. Calls that are
 * signed with a refreshed token, and all others, are left to the next handler.
 *
 * @param options - Which token.
 * @returns A handler for `server.use()` or `worker.use()`.
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
 * const answer = await createWallet({ client }).createToken({ grant_type: 'password', ...person, scope: ['email'] });
 *
 * server.use(expiredToken());
 * const user = await createWallet({ client, token: tokenFrom(answer) }).getUser({ userId: 'me' }); // with a new token
 * console.log(user.email); // ona@example.org
 * server.close();
 */
export function expiredToken({ token, baseUrl = '*' }: ExpiredTokenOptions = {}): HttpHandler {
  let expired = token;
  return http.all(apiRequests(baseUrl, ['rest']), ({ request }) => {
    const id = signerOf(request);
    expired ??= id;
    if (id === undefined || id !== expired) return undefined;
    const body = { error: 'invalid_grant', error_description: 'Token has expired' };
    return respond(400, 'application/json', body);
  });
}

function signerOf({ headers }: Request): string | undefined {
  const parsed = parseMacHeader(headers.get('authorization') ?? '');
  return parsed.ok ? parsed.attributes.id : undefined;
}
