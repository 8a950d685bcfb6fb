import { WalletError } from '@litas/client';
import type { Problem, ProblemContext, ProblemDetails } from './problem.ts';
import { serverDown } from './server-down.ts';
import { knownSentences, sentenceForStatus } from './sentences.ts';

/**
 * Explains an error in our own words, chosen by its code. The server's words are never shown.
 *
 * @param error - What was thrown.
 * @param context - Where it happened.
 */
export function explainProblem(error: unknown, context: ProblemContext): Problem {
  if (!(error instanceof WalletError)) return { ...unexpected, details: { code: 'unexpected' } };
  const details = readDetails(error);
  if (error.code === 'connection') return { ...serverDown(context), details };
  const sentence = knownSentences(context)[error.code] ?? sentenceForStatus(details.status) ?? unexpected;
  return { ...sentence, details };
}

const unexpected = {
  title: 'Something went wrong in this page.',
  advice: 'Try again. If it happens again, reload the page.',
  action: 'retry',
} as const;

function readDetails(error: WalletError): ProblemDetails {
  const { status, correlationId } = error as { status?: unknown; correlationId?: unknown };
  return {
    code: error.code,
    ...(typeof status === 'number' && { status }),
    ...(typeof correlationId === 'string' && { correlationId }),
  };
}
