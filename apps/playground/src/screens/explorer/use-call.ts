import { useEffect, useRef, useState } from 'react';
import { learnedPerson } from '../../calls/learned-person.ts';
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
  const { log, ownPeople } = usePlayground();
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
    const response = made.attempts.at(-1)?.response;
    if (made.error === undefined && response !== undefined) {
      const { entry, values, body } = plan;
      const { operationId } = entry;
      const call = { operationId, body, path: values.path, response: response.text };
      const person = learnedPerson(call, session.credentials.people);
      if (person !== undefined) ownPeople.add(session.origin, session.world, person);
    }
    if (!own.signal.aborted) setRecord(made);
  };
  const cancel = (): void => {
    running.current?.abort();
    running.current = undefined;
    setSending(false);
  };
  return { isSending, record, send, cancel };
}
