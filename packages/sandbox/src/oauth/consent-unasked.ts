import { refusalPage } from '../consent/refusal-page.ts';
import type { Locale } from '../consent/texts.ts';
import type { PlainResponse } from '../core/message.ts';
import type { World } from '../store/store.ts';
import { findUserBy } from '../users/find-user.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { grantAccess } from './grant-access.ts';
import { redirect } from './redirect.ts';

/** Answers as if somebody had approved the page: whom the client vouches for, where `first` is to, and else the first person. */
export async function consentUnasked(
  world: World,
  now: number,
  request: AuthorizationRequest,
  locale: Locale,
  who: number | 'first',
): Promise<PlainResponse> {
  const { email } = request;
  const known = email === undefined ? undefined : await findUserBy(world, { email });
  const user = who === 'first' ? (known ?? (await world.users.list())[0]) : await world.users.get(who);
  if (!user) {
    const problem = who === 'first' ? 'There is nobody to consent.' : `There is no user ${who} to consent.`;
    return refusalPage(400, locale, `${problem} The world does not have whom the sandbox was told to ask.`);
  }
  const code = await grantAccess(world, now, request, user);
  return redirect(request.redirectUri, { code, state: request.state });
}
