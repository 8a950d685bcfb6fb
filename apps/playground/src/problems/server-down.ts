import { defaultOrigins } from '../modes/origins.ts';
import type { Problem, ProblemContext } from './problem.ts';

/** Returns the message for a server that does not respond, with its address and the command that starts it. */
export function serverDown({ mode, origin }: ProblemContext): Omit<Problem, 'details'> {
  if (mode === 'msw') {
    return {
      title: 'The sandbox in this page did not respond.',
      advice: 'Reload the page. If it happens again, the browser may block service workers for this page.',
      action: 'retry',
    };
  }
  const name = mode === 'sandbox' ? 'The sandbox' : 'Prism';
  const { port } = new URL(origin);
  const usual = new URL(defaultOrigins[mode]).port;
  return {
    title: `${name} is not running.`,
    advice: `No response from ${origin}. Start it in a terminal, in the root of the repository, then try again.`,
    command: port === usual ? `npm run ${mode}` : `npm run ${mode} -- --port ${port || '80'}`,
    action: 'retry',
  };
}
