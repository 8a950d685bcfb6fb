import { defaultOrigins } from '../modes/origins.ts';
import type { Problem, ProblemContext } from './problem.ts';

/** The sentence for a server that does not answer: which one, where, and the command that starts it. */
export function serverDown({ mode, origin }: ProblemContext): Omit<Problem, 'details'> {
  if (mode === 'msw') {
    return {
      title: 'The sandbox in this page did not answer.',
      advice: 'Reload the page. If it happens again, this browser may not allow service workers here.',
      action: 'retry',
    };
  }
  const name = mode === 'sandbox' ? 'The sandbox' : 'Prism';
  const { port } = new URL(origin);
  const usual = new URL(defaultOrigins[mode]).port;
  return {
    title: `${name} is not running.`,
    advice: `Nothing answers at ${origin}. Start it in a terminal, in the root of the repository, then try again.`,
    command: port === usual ? `npm run ${mode}` : `npm run ${mode} -- --port ${port || '80'}`,
    action: 'retry',
  };
}
