import type { Captcha } from '@litas/client';
import type { Problem, ProblemContext } from './problem.ts';
import { sayIn } from './sentences.ts';

/** Returns the message for a captcha, with a link to its page if the page is on the server. */
export function captchaSentence({ unlockUrl }: Captcha, context: ProblemContext): Omit<Problem, 'details'> {
  const t = sayIn(context);
  const title = t('captcha.title');
  // A URL from the server must not lead to another origin.
  if (unlockUrl === undefined || URL.parse(unlockUrl)?.origin !== context.origin) {
    return { title, advice: t('captcha.noLink') };
  }
  return { title, advice: t('captcha.advice'), page: unlockUrl, action: 'retry' };
}
