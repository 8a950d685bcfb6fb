import { grantsPage } from '../consent/grants-page.ts';
import { refusalPage } from '../consent/refusal-page.ts';
import { chooseLocale } from '../consent/texts.ts';
import type { Page } from '../core/page.ts';
import { Refusal } from '../core/refusal.ts';
import { isForeignForm } from './foreign-form.ts';
import { findGrants, withdraw } from './offline-grants.ts';
import { personOf } from './person.ts';
import { readScopes } from './requested-scope.ts';
import { worldQueryOf } from './world-query.ts';

/** Shows what the people of the world let clients do when they are away. */
export const showGrants: Page = async (request, { world, parameters, query }) => {
  const locale = chooseLocale(parameters['locale'], request.headers['accept-language']);
  const grants = [];
  for (const { user: userId, client: clientId, scopes } of await findGrants(world)) {
    const user = await world.users.get(userId);
    const client = await world.clients.get(clientId);
    const read = readScopes(scopes.join(' '));
    if (user && read.ok) {
      grants.push({
        person: personOf(user),
        clientId,
        client: client?.title ?? clientId,
        scopes: read.scopes,
      });
    }
  }
  const path = (other: string): string => `/frontend/${other}/grants${worldQueryOf(query)}`;
  return grantsPage({ locale, grants, path });
};

/** Takes the form of the page: which scope, or all, a person withdraws from a client. */
export const withdrawGrants: Page = async (request, { world, parameters, query }) => {
  const locale = chooseLocale(parameters['locale'], request.headers['accept-language']);
  if (isForeignForm(request)) {
    return refusalPage(403, locale, 'This form was sent by a page of another site.');
  }
  const form = new URLSearchParams(new TextDecoder().decode(request.body));
  const scope = form.get('scope') ?? '';
  const grant = { user: Number(form.get('user')), client: form.get('client') ?? '' };
  try {
    await withdraw(world, { ...grant, scopes: scope === 'all' ? undefined : [scope] });
  } catch (error) {
    if (error instanceof Refusal) return refusalPage(error.status, locale, error.message);
    throw error;
  }
  const location = `/frontend/${locale}/grants${worldQueryOf(query)}`;
  return { status: 303, headers: { location, 'cache-control': 'no-store' }, body: '' };
};
