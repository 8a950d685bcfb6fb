import { ApiError, type Captcha, OAuthError, userMessage, WalletError } from '@litas/client';
import { captchaSentence } from './captcha-sentence.ts';
import type { Problem, ProblemContext, ProblemDetails } from './problem.ts';
import { serverDown } from './server-down.ts';
import { SiteDataError } from './site-data-error.ts';
import { knownSentences, sayIn } from './sentences.ts';

/**
 * Returns the message for an error by its code. Texts of the server are never shown.
 *
 * @param error - The error.
 * @param context - The context of the error.
 */
export function explainProblem(error: unknown, context: ProblemContext): Problem {
  const t = sayIn(context);
  if (error instanceof SiteDataError) {
    return { title: t('storage.title'), advice: t('storage.advice'), details: { code: 'site_data' } };
  }
  if (!(error instanceof WalletError)) {
    const details = { code: 'unexpected' };
    return { title: t('unexpected.title'), advice: t('unexpected.advice'), action: 'retry', details };
  }
  const details = readDetails(error);
  if (error.code === 'connection') return { ...serverDown(context), details };
  if (hasCaptcha(error)) return { ...captchaSentence(error.captcha, context), details };
  const sentence = knownSentences(context)[error.code] ?? {
    title: userMessage(error, context.language),
    advice: t('unknown.advice'),
    action: 'retry',
  };
  return { ...sentence, details };
}

/** Both classes of errors with a response can have a captcha. */
const hasCaptcha = (error: WalletError): error is WalletError & { readonly captcha: Captcha } =>
  (error instanceof ApiError || error instanceof OAuthError) && error.captcha !== undefined;

function readDetails(error: WalletError): ProblemDetails {
  const { status, correlationId } = error as { status?: unknown; correlationId?: unknown };
  return {
    code: error.code,
    ...(typeof status === 'number' && { status }),
    ...(typeof correlationId === 'string' && { correlationId }),
  };
}
