import type { PlainRequest, PlainResponse } from '../http/message.ts';
import { isPrivate } from '../state/private-world.ts';
import { defaultWorld, type World } from '../state/store.ts';
import { linkPage } from './page-links.ts';

/** Form field with the solution of a captcha. In a token request it is a header. */
export const captchaField = 'g-recaptcha-response';

/** Path of the captcha page. */
export const captchaPath = '/frontend/captcha';

/** The reason for a captcha. */
interface CaptchaReason {
  /** Ids of fault rules. */
  readonly rules?: readonly number[];
  /** Id of a user with too many wrong passwords. */
  readonly user?: number;
}

/** Returns the headers with the key of a captcha and the URL of the captcha page. */
export function captchaHeaders(
  { origin }: PlainRequest,
  world: World,
  now: number,
  reason: CaptchaReason,
): PlainResponse['headers'] {
  const page = isPrivate(world) ? linkTo(world, now, reason) : pathTo(world.name, reason);
  return { 'g-recaptcha-key': 'litas-sandbox', 'recaptcha-unlock-url': `${origin}${captchaPath}${page}` };
}

function linkTo(world: World, now: number, { rules = [], user }: CaptchaReason): string {
  const captcha = { rules, ...(user !== undefined && { userId: user }) };
  return `/${linkPage(world, now, { captcha }).id}`;
}

function pathTo(world: string, { rules = [], user }: CaptchaReason): string {
  const query = new URLSearchParams([
    ...(world === defaultWorld ? [] : [['world', world]]),
    ...rules.map((id) => ['rule', String(id)]),
    ...(user === undefined ? [] : [['user', String(user)]]),
  ]);
  return query.size > 0 ? `?${query}` : '';
}
