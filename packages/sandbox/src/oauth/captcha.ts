import type { PlainRequest, PlainResponse } from '../http/message.ts';
import { defaultWorld } from '../state/store.ts';

/** The form field with the answer to a captcha; for a login it is a header. */
export const captchaField = 'g-recaptcha-response';

/** Path of the page on which a captcha is solved. */
export const captchaPath = '/frontend/captcha';

/** What a captcha lets go on. */
interface CaptchaReason {
  /** Ids of the fault rules that ask for it. */
  readonly rules?: readonly number[];
  /** Id of a user with too many wrong passwords. */
  readonly user?: number;
}

/** The headers that tell a client which captcha a person must solve, and where its answer is posted. */
export function captchaHeaders(
  { origin }: PlainRequest,
  world: string,
  { rules = [], user }: CaptchaReason,
): PlainResponse['headers'] {
  const query = new URLSearchParams([
    ...(world === defaultWorld ? [] : [['world', world]]),
    ...rules.map((id) => ['rule', String(id)]),
    ...(user === undefined ? [] : [['user', String(user)]]),
  ]);
  return {
    'g-recaptcha-key': 'litas-sandbox',
    'recaptcha-unlock-url': `${origin}${captchaPath}${query.size > 0 ? `?${query}` : ''}`,
  };
}
