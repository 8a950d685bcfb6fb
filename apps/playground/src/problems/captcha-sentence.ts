import type { Captcha } from '@litas/client';
import type { Problem, ProblemContext } from './problem.ts';

/** Returns the message for a captcha, with a link to its page if the page is on the server. */
export function captchaSentence(
  { unlockUrl }: Captcha,
  { origin }: ProblemContext,
): Omit<Problem, 'details'> {
  const title = 'You have to solve a captcha first.';
  // A URL from the server must not lead to another origin.
  if (unlockUrl === undefined || URL.parse(unlockUrl)?.origin !== origin) {
    return { title, advice: 'The response has no link to the captcha, and waiting does not help.' };
  }
  return {
    title,
    advice: 'Solve the captcha, then try again.',
    page: unlockUrl,
    action: 'retry',
  };
}
