import type { Captcha } from '@litas/client';
import type { Problem, ProblemContext } from './problem.ts';

/** The sentence for a captcha: waiting does not help, a person has to solve it. Its page is named where it is one of the server's own. */
export function captchaSentence(
  { unlockUrl }: Captcha,
  { origin }: ProblemContext,
): Omit<Problem, 'details'> {
  const title = 'A captcha has to be solved first.';
  // A server's word alone must not lead elsewhere.
  if (unlockUrl === undefined || URL.parse(unlockUrl)?.origin !== origin) {
    return { title, advice: 'The API names no page for it here, and waiting does not help.' };
  }
  return {
    title,
    advice: 'The API wants to know that a person is there. Solve the captcha, then try again.',
    page: unlockUrl,
    action: 'retry',
  };
}
