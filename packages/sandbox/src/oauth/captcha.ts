import type { PlainRequest, PlainResponse } from '../http/message.ts';
import { defaultWorld } from '../state/store.ts';

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
