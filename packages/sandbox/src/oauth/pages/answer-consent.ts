import { chooseLocale } from '../../http/locale.ts';
import { isForeignForm } from '../../http/origins.ts';
import { grantAccess } from '../authorization-code.ts';
import { findRequest, forgetRequest } from '../pending-requests.ts';
import { redirect } from '../redirect-uri.ts';
import { refusalPage } from './layout.ts';
import type { Page } from './page.ts';

/**
 * Takes the form of the consent page: who approves or denies, and which optional scopes they leave out. The others are what the
 * client needs, and stand or fall with the whole.
 */
export const answerConsent: Page = async (request, { world, now, parameters }) => {
  const locale = chooseLocale(parameters['locale'], request.headers['accept-language']);
  if (isForeignForm(request)) {
    return refusalPage(403, locale, 'This form was sent by a page of another site.');
  }
  const form = new URLSearchParams(new TextDecoder().decode(request.body));
  const key = form.get('request') ?? '';
  const pending = await findRequest(world, now, key);
  if (!pending) {
    const problem =
      'This page was answered before, or is too old. Go back to the application and start again.';
    return refusalPage(400, locale, problem);
  }
  const { redirectUri, state } = pending;
  const decision = form.get('decision');
  if (decision === 'deny') {
    await forgetRequest(world, key);
    return redirect(redirectUri, {
      error: 'access_denied',
      error_description: 'The user denied access',
      state,
    });
  }
  const user = await world.users.get(Number(form.get('user')));
  if (decision !== 'approve' || !user) {
    return refusalPage(400, locale, 'The form says neither approve nor deny, or names nobody of this world.');
  }
  const ticked = new Set(form.getAll('scope'));
  const scopes = pending.scopes.filter(({ name, optional }) => !optional || ticked.has(name));
  await forgetRequest(world, key);
  const code = await grantAccess(world, now, { ...pending, scopes }, user);
  return redirect(redirectUri, { code, state });
};
