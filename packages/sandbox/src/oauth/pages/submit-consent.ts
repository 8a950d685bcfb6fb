import { isPrivate } from '../../state/private-world.ts';
import { equalsPassword } from '../../state/password-hash.ts';
import { tryPassword } from '../../domain/users/passwords.ts';
import { HttpError } from '../../http/http-error.ts';
import { chooseLocale, type Locale } from '../../http/locale.ts';
import type { PlainResponse } from '../../http/message.ts';
import type { ConsentDecision, UserRecord } from '../../state/records.ts';
import type { World } from '../../state/store.ts';
import { decide, redirectWith, resultOf, type WantedDecision } from '../decide.ts';
import { findByName } from '../log-in.ts';
import { type KeptRequest, openRequest } from '../pending-requests.ts';
import { redirectTo } from '../redirect-uri.ts';
import { askForConsent, type FailedLogin } from './ask-for-consent.ts';
import { personOf } from './consent-page.ts';
import { decidedPage, messagePage } from './messages.ts';
import type { Page } from './page.ts';
import { decodeUtf8 } from '../../http/utf8.ts';

/** Handles the form of the consent page: the decision, the user, and the optional scopes that are checked. Other scopes are always granted. */
export const submitConsent: Page = async (request, { world, now, parameters }) => {
  const locale = chooseLocale(parameters['locale'], request.headers['accept-language']);
  const form = new URLSearchParams(decodeUtf8(request.body));
  const sent = form.get('request') ?? '';
  const kept = openRequest(world, now, sent);
  if (!kept) return messagePage(locale, 'expired');
  const wanted = await readDecision(world, now, form, kept);
  if (!wanted) return messagePage(locale, 'incomplete');
  if (wanted !== 'denied' && 'problem' in wanted) {
    return askForConsent(world, kept, { request: sent, locale, path: pathOf(kept, sent) }, wanted);
  }
  const decision = decide(world, now, kept, wanted);
  return decision ? redirectWith(kept, decision) : showDecided(world, locale, kept);
};

/** Reads the decision of a form; `undefined` when it is incomplete. */
async function readDecision(
  world: World,
  now: number,
  form: URLSearchParams,
  { scopes }: KeptRequest,
): Promise<WantedDecision | FailedLogin | undefined> {
  const decision = form.get('decision');
  if (decision === 'deny') return 'denied';
  if (decision !== 'approve') return undefined;
  const user = isPrivate(world) ? await signIn(world, now, form) : world.users.get(Number(form.get('user')));
  if (!user || 'problem' in user) return user;
  const ticked = new Set(form.getAll('scope'));
  return { user, scopes: scopes.filter(({ name, optional }) => !optional || ticked.has(name)) };
}

/** Finds the user whose name and password a form contains. */
async function signIn(world: World, now: number, form: URLSearchParams): Promise<UserRecord | FailedLogin> {
  const name = form.get('login') ?? '';
  const password = form.get('password') ?? '';
  const user = findByName(world, name);
  const failed = { name, status: 200, problem: 'wrongPassword' } as const;
  if (!user) {
    // As much work as for a user who exists.
    await equalsPassword(world, '', password);
    return failed;
  }
  try {
    return (await tryPassword(world, now, user, password)) ? user : failed;
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    return { name, status: 429, problem: 'tooManyAttempts' };
  }
}

/** Returns the URL that shows the page of a request again. */
function pathOf(kept: KeptRequest, sent: string): (locale: Locale) => string {
  const { key, client, redirectUri, state, scopes } = kept;
  if (sent === key) return (locale) => `/frontend/${locale}/oauth/${key}`;
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: client.id,
    redirect_uri: redirectUri,
    scope: scopes.map(({ name }) => name).join(' '),
    ...(state !== undefined && { state }),
  });
  return (locale) => `/frontend/${locale}/oauth?${query}`;
}

/** Shows the earlier decision about a request. */
export async function showDecided(
  world: World,
  locale: Locale,
  { redirectUri, state, decision = { kind: 'denied' } }: KeptRequest,
): Promise<PlainResponse> {
  const location = redirectTo(redirectUri, resultOf(decision, state));
  return decidedPage(locale, { approvedBy: approverOf(world, decision), location });
}

function approverOf(world: World, decision: ConsentDecision): string | undefined {
  if (decision.kind === 'denied') return undefined;
  const user = world.users.get(decision.userId);
  return user ? personOf(user).name : String(decision.userId);
}
