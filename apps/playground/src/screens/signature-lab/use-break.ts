import type { Fetch } from '@litas/client';
import { useState } from 'react';
import type { Session } from '../../session/session.ts';
import { type BreakName, type BrokenRequest, breakSignature } from '../../signatures/break-it.ts';

/** The result of a request with a broken signature. */
export type BreakOutcome =
  | { readonly state: 'down' }
  | (BrokenRequest & {
      readonly state: 'responded';
      readonly status: number;
      readonly description?: string;
      readonly explanation?: string;
      readonly expectedString?: string;
    });

/** Sends requests with broken signatures. */
export interface BreakControl {
  readonly outcome: BreakOutcome | undefined;
  readonly isSending: boolean;
  readonly send: (name: BreakName) => Promise<void>;
}

/** Sends requests with broken signatures to the sandbox of a session. */
export function useBreak({ origin, credentials, send: sendToWorld }: Session): BreakControl {
  const [outcome, setOutcome] = useState<BreakOutcome>();
  const [isSending, setSending] = useState(false);
  const send = async (name: BreakName): Promise<void> => {
    if (isSending) return;
    setSending(true);
    try {
      const broken = await breakSignature(name, credentials, origin, Math.floor(Date.now() / 1000));
      setOutcome(await sendBroken(sendToWorld, broken));
    } catch {
      setOutcome({ state: 'down' });
    } finally {
      setSending(false);
    }
  };
  return { outcome, isSending, send };
}

// Sends it as it is, because the client creates no wrong signatures.
async function sendBroken(send: Fetch, { request, signed }: BrokenRequest): Promise<BreakOutcome> {
  const { method, url, authorization, contentType, body } = request;
  const response = await send(url, {
    method,
    headers: { authorization, 'content-type': contentType },
    body: new TextEncoder().encode(body),
    redirect: 'manual',
  });
  const { error_description: description, error_data: data } = (await response.json().catch(() => ({}))) as {
    error_description?: string;
    error_data?: { explanation?: string; expected_string?: string };
  };
  return {
    state: 'responded',
    request,
    signed,
    status: response.status,
    ...(description !== undefined && { description }),
    ...(data?.explanation !== undefined && { explanation: data.explanation }),
    ...(data?.expected_string !== undefined && { expectedString: data.expected_string }),
  };
}
