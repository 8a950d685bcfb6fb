import type { PlainRequest, PlainResponse } from '../core/message.ts';
import { defaultWorld } from '../worlds/world-name.ts';

/** Path of the page on which a captcha is solved. */
export const captchaPath = '/frontend/captcha';

/** The headers that tell a client which captcha a person must solve, and where its answer is posted. */
export function captchaHeaders(
  { origin }: PlainRequest,
  world: string,
  rules: readonly number[],
): PlainResponse['headers'] {
  const query = new URLSearchParams([
    ...(world === defaultWorld ? [] : [['world', world]]),
    ...rules.map((id) => ['rule', String(id)]),
  ]);
  return {
    'g-recaptcha-key': 'litas-sandbox',
    'recaptcha-unlock-url': `${origin}${captchaPath}${query.size > 0 ? `?${query}` : ''}`,
  };
}
