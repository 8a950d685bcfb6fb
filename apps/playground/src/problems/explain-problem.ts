import { ApiError, type Captcha, OAuthError, userMessage, WalletError } from '@litas/client';
import { captchaSentence } from './captcha-sentence.ts';
import type { Problem, ProblemContext, ProblemDetails } from './problem.ts';
import { serverDown } from './server-down.ts';
import { SiteDataError } from './site-data-error.ts';
import { knownSentences } from './sentences.ts';

/**
 * Explains an error in our own words, chosen by its code. The server's words are never shown.
 *
 * @param error - What was thrown.
 * @param context - Where it happened.
 */
export function explainProblem(error: unknown, context: ProblemContext): Problem {
  if (error instanceof SiteDataError) return { ...siteData, details: { code: 'site_data' } };
  if (!(error instanceof WalletError)) return { ...unexpected, details: { code: 'unexpected' } };
  const details = readDetails(error);
  if (error.code === 'connection') return { ...serverDown(context), details };
  if (hasCaptcha(error)) return { ...captchaSentence(error.captcha, context), details };
  const sentence = knownSentences(context)[error.code] ?? {
    title: userMessage(error),
    advice: 'The details say which code it gave.',
    action: 'retry',
  };
  return { ...sentence, details };
}

/** Both kinds of errors with a response can ask for a captcha. */
const hasCaptcha = (error: WalletError): error is WalletError & { readonly captcha: Captcha } =>
  (error instanceof ApiError || error instanceof OAuthError) && error.captcha !== undefined;

const siteData = {
  title: 'This browser keeps no data for this page.',
  advice:
    'Site data are blocked, or there is no room left. Without them the page cannot check the answer of the consent page. Allow them for this address and reload, or choose “In this page”.',
} as const;

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
