import { isDeepStrictEqual } from 'node:util';
import { WalletError } from '@litas/client';
import type { Called } from '../matrix/call.ts';
import type { ReceivedResponse } from './response-validator.ts';

/** Returns where the result of the client differs from the response: body, status or code; empty when it does not. */
export function handedOn({ status, text }: ReceivedResponse, outcome: Called['outcome']): string[] {
  const body = text === '' ? undefined : (JSON.parse(text) as unknown);
  if (status < 400) {
    if ('error' in outcome) return [`${status} made the client throw: ${String(outcome.error)}`];
    return isDeepStrictEqual(outcome.value, body) ? [] : ['the client resolved with another body'];
  }
  if ('value' in outcome) return [`${status} did not make the client throw`];
  const { error } = outcome;
  if (!(error instanceof WalletError)) return [`the client threw ${String(error)}`];
  const told = { status: (error as { status?: number }).status, code: error.code };
  const sent = { status, code: (body as { error?: string } | undefined)?.error };
  return isDeepStrictEqual(told, sent) ? [] : [`${JSON.stringify(sent)} came out as ${JSON.stringify(told)}`];
}
