import { defaultOrigins } from '../modes/origins.ts';
import { sandboxCommand } from '../modes/start-command.ts';
import type { Problem, ProblemContext } from './problem.ts';
import { sayIn } from './sentences.ts';

/** Returns the message for a server that does not respond, with its address and the command that starts it. */
export function serverDown(context: ProblemContext): Omit<Problem, 'details'> {
  const { mode, origin } = context;
  const t = sayIn(context);
  if (mode === 'msw') {
    const advice = import.meta.env.MODE === 'static' ? t('inPage.advice') : t('inPage.others');
    return { title: t('inPage.title'), advice, action: 'retry' };
  }
  const { port } = new URL(origin);
  return {
    title: t(`down.${mode}`),
    advice: t('down.advice', { origin }),
    command:
      mode === 'sandbox'
        ? sandboxCommand(origin)
        : port === new URL(defaultOrigins.prism).port
          ? 'npm run prism'
          : `npm run prism -- --port ${port || '80'}`,
    action: 'retry',
  };
}
