import { useLanguage } from '../i18n/use-messages.ts';
import type { Token } from '@litas/client';
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useReducer, useRef } from 'react';
import { type ConsentWindow, openConsentWindow } from '../consent/consent-window.ts';
import { exchangeCode } from '../consent/exchange-code.ts';
import { forgetPendingConsent } from '../consent/pending-consent.ts';
import type { Returning } from '../consent/returning.ts';
import type { Mode } from '../modes/mode.ts';
import { explainProblem } from '../problems/explain-problem.ts';
import { tabStorage } from '../session/page-storage.ts';
import type { Session } from '../session/session.ts';
import { beginConsent, leaveForConsent } from './begin-consent.ts';
import { isConsentInPage, isConsentInWindow } from './consent-in-page.ts';
import { type Connection, nextConnection, noConnection } from './connection.ts';
import { useBackFromMemory } from './use-back-from-memory.ts';

/** A connection and its actions. */
export interface ConnectionControl {
  readonly connection: Connection;
  readonly connect: (scopes: readonly string[]) => Promise<void>;
  /** Continues with the redirect URL of the consent page in the dialog. */
  readonly finish: (url: string) => Promise<void>;
  /** Ends the attempt with an error. */
  readonly fail: (error: unknown) => void;
  /** Brings the window of the consent page to the front. */
  readonly showWindow: () => void;
  readonly cancel: () => void;
  readonly disconnect: () => void;
}

/** Manages the connection of a session. */
export function useConnection(
  session: Session,
  takeConsentReturn: (mode: Mode) => Returning | undefined,
): ConnectionControl {
  const [connection, dispatch] = useReducer(nextConnection, session, initialConnection);
  // The current attempt; a new one, or a change of the mode, cancels it.
  const attempt = useRef(0);
  const consentWindow = useRef<ConsentWindow>(undefined);
  const { mode, origin, client, tokens, queries } = session;
  const language = useLanguage();

  const fail = useCallback(
    (error: unknown): void => {
      const kept = tokens.scopes();
      const problem = explainProblem(error, { mode, origin, language });
      dispatch({ type: 'failed', problem, ...(kept && { kept }) });
    },
    [mode, origin, tokens, language],
  );
  const receive = useCallback(
    async (scopes: readonly string[], exchange: () => Promise<Token>): Promise<void> => {
      dispatch({ type: 'codeReceived', scopes });
      try {
        tokens.connect(await exchange(), scopes);
        queries.clear();
        dispatch({ type: 'tokenReceived' });
      } catch (error) {
        fail(error);
      }
    },
    [tokens, queries, fail],
  );
  const cancel = useCallback((): void => {
    attempt.current += 1;
    consentWindow.current?.close();
    dispatch({ type: 'cancelled' });
  }, []);
  useBackFromMemory(cancel);

  // Before the first paint, so that the page without a wallet does not flash.
  useLayoutEffect(() => {
    const returning = takeConsentReturn(mode);
    if (returning !== undefined) void receive(returning.scopes, returning.exchange);
    return () => {
      attempt.current += 1;
    };
  }, [takeConsentReturn, receive, mode]);

  const connect = async (scopes: readonly string[]): Promise<void> => {
    attempt.current += 1;
    const own = attempt.current;
    const opened = isConsentInWindow(session) ? openConsentWindow() : undefined;
    consentWindow.current = opened;
    dispatch({ type: 'asked', scopes });
    try {
      const consent = await beginConsent(session, scopes);
      if (own !== attempt.current) return;
      dispatch({ type: 'consentOpened', consent });
      if (opened) opened.show(consent.url);
      else if (!isConsentInPage(session)) leaveForConsent(consent, scopes);
    } catch (error) {
      opened?.close();
      if (own === attempt.current) fail(error);
    }
  };
  const finish = async (url: string): Promise<void> => {
    if (connection.step !== 'consenting') return;
    const { scopes, consent } = connection;
    await receive(scopes, () => exchangeCode(client, { ...consent, url }));
  };
  const isInWindow = connection.step === 'consenting' && isConsentInWindow(session);
  const onRedirect = useEffectEvent((url: string) => void finish(url));
  const onClose = useEffectEvent(() => cancel());
  useEffect(
    () => (isInWindow ? consentWindow.current?.watch({ onRedirect, onClose }) : undefined),
    [isInWindow],
  );
  const disconnect = (): void => {
    tokens.set(undefined);
    forgetPendingConsent(tabStorage);
    queries.clear();
    dispatch({ type: 'disconnected' });
  };
  const showWindow = (): void => consentWindow.current?.focus();
  return { connection, connect, finish, fail, showWindow, cancel, disconnect };
}

const initialConnection = ({ tokens }: Session): Connection => {
  const scopes = tokens.scopes();
  return scopes === undefined ? noConnection : { step: 'connected', scopes };
};
