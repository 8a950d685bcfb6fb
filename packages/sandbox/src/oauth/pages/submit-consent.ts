import { chooseLocale, type Locale } from '../../http/locale.ts';
import type { PlainResponse } from '../../http/message.ts';
import type { ConsentDecision } from '../../state/records.ts';
import type { World } from '../../state/store.ts';
import { decide, redirectWith, resultOf, type WantedDecision } from '../decide.ts';
import { type KeptRequest, openRequest } from '../pending-requests.ts';
import { redirectTo } from '../redirect-uri.ts';
import { personOf } from './consent-page.ts';
import { decidedPage, messagePage } from './messages.ts';
import type { Page } from './page.ts';
import { decodeUtf8 } from '../../http/utf8.ts';

/** Handles the form of the consent page: the decision, the user, and the optional scopes that are checked. Other scopes are always granted. */
export const submitConsent: Page = async (request, { world, now, parameters }) => {
  const locale = chooseLocale(parameters['locale'], request.headers['accept-language']);
  const form = new URLSearchParams(decodeUtf8(request.body));
  const kept = await openRequest(world, now, form.get('request') ?? '');
  if (!kept) return messagePage(locale, 'expired');
  const wanted = await readDecision(world, form, kept);
  if (!wanted) return messagePage(locale, 'incomplete');
  const decision = await decide(world, now, kept, wanted);
  return decision ? redirectWith(kept, decision) : showDecided(world, locale, kept);
};

/** Reads the decision of a form; `undefined` when it is incomplete. */
async function readDecision(
  world: World,
  form: URLSearchParams,
  { scopes }: KeptRequest,
): Promise<WantedDecision | undefined> {
  const decision = form.get('decision');
  if (decision === 'deny') return 'denied';
  const user = await world.users.get(Number(form.get('user')));
  if (decision !== 'approve' || !user) return undefined;
  const ticked = new Set(form.getAll('scope'));
  return { user, scopes: scopes.filter(({ name, optional }) => !optional || ticked.has(name)) };
}

/** Shows the earlier decision about a request. */
export async function showDecided(
  world: World,
  locale: Locale,
  { redirectUri, state, decision = { kind: 'denied' } }: KeptRequest,
): Promise<PlainResponse> {
  const location = redirectTo(redirectUri, resultOf(decision, state));
  return decidedPage(locale, { approvedBy: await approverOf(world, decision), location });
}

async function approverOf(world: World, decision: ConsentDecision): Promise<string | undefined> {
  if (decision.kind === 'denied') return undefined;
  const user = await world.users.get(decision.userId);
  return user ? personOf(user).name : String(decision.userId);
}
