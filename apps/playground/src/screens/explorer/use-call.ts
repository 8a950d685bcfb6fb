import { useEffect, useRef, useState } from 'react';
import { type CallPlan, type CallRecord, sendCall } from '../../calls/send-call.ts';
import type { Session } from '../../session/session.ts';
import { usePlayground } from '../../shell/use-playground.ts';

/** The calls of a form. */
export interface CallControl {
  readonly isSending: boolean;
  /** The last finished call, kept while another one is sent. */
  readonly record: CallRecord | undefined;
  readonly send: (plan: Omit<CallPlan, 'signal'>) => Promise<void>;
  readonly cancel: () => void;
}

/** Makes one call at a time. A new call, or leaving the screen, aborts the previous one. */
export function useCall(session: Session): CallControl {
  const { log } = usePlayground();
  const [record, setRecord] = useState<CallRecord>();
  const [isSending, setSending] = useState(false);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const send = async (plan: Omit<CallPlan, 'signal'>): Promise<void> => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setSending(true);
    const made = await sendCall(session, log, { ...plan, signal: own.signal });
    if (running.current !== own) return;
    setSending(false);
    if (!own.signal.aborted) setRecord(made);
  };
  const cancel = (): void => {
    running.current?.abort();
    running.current = undefined;
    setSending(false);
  };
  return { isSending, record, send, cancel };
}
