import { ApiError, type Captcha, OAuthError, userMessage, WalletError } from '@litas/client';
import { captchaSentence } from './captcha-sentence.ts';
import type { Problem, ProblemContext, ProblemDetails } from './problem.ts';
import { serverDown } from './server-down.ts';
import { SiteDataError } from './site-data-error.ts';
import { knownSentences } from './sentences.ts';

/**
 * Returns the message for an error by its code. Texts of the server are never shown.
 *
 * @param error - The error.
 * @param context - The context of the error.
 */
export function explainProblem(error: unknown, context: ProblemContext): Problem {
  if (error instanceof SiteDataError) return { ...siteData, details: { code: 'site_data' } };
  if (!(error instanceof WalletError)) return { ...unexpected, details: { code: 'unexpected' } };
  const details = readDetails(error);
  if (error.code === 'connection') return { ...serverDown(context), details };
  if (hasCaptcha(error)) return { ...captchaSentence(error.captcha, context), details };
  const sentence = knownSentences(context)[error.code] ?? {
    title: userMessage(error),
    advice: 'See the details for its code.',
    action: 'retry',
  };
  return { ...sentence, details };
}

/** Both classes of errors with a response can have a captcha. */
const hasCaptcha = (error: WalletError): error is WalletError & { readonly captcha: Captcha } =>
  (error instanceof ApiError || error instanceof OAuthError) && error.captcha !== undefined;

const siteData = {
  title: 'The browser cannot store data for this page.',
  advice:
    'Site data is blocked or full. Without it the page cannot check the redirect of the consent page. Allow site data for this address and reload, or choose “In this page”.',
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
