import { defaultOrigins } from '../modes/origins.ts';
import { sandboxCommand } from '../modes/start-command.ts';
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
  return {
    title: `${name} is not running.`,
    advice: `No response from ${origin}. Start it in a terminal, then try again.`,
    command:
      mode === 'sandbox'
        ? sandboxCommand(origin)
        : port === new URL(defaultOrigins.prism).port
          ? 'npm run prism'
          : `npm run prism -- --port ${port || '80'}`,
    action: 'retry',
  };
}
