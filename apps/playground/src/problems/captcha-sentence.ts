import type { Captcha } from '@litas/client';
import type { Problem, ProblemContext } from './problem.ts';
import { sayIn } from './sentences.ts';

/** Returns the message for a captcha, with a link to its page if the page is on the server. */
export function captchaSentence({ unlockUrl }: Captcha, context: ProblemContext): Omit<Problem, 'details'> {
  const t = sayIn(context);
  const title = t('captcha.title');
  const page = captchaPage(unlockUrl, context.origin);
  if (page === undefined) return { title, advice: t('captcha.noLink') };
  return { title, advice: t('captcha.advice'), page, action: 'retry' };
}

/** Returns the URL of a captcha; `undefined` for none, or one at another origin, to which a response must not lead. */
export const captchaPage = (unlockUrl: string | undefined, origin: string): string | undefined =>
  unlockUrl !== undefined && URL.parse(unlockUrl)?.origin === origin ? unlockUrl : undefined;
