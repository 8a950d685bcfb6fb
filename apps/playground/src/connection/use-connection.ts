import type { Token } from '@litas/client';
import { useCallback, useLayoutEffect, useReducer, useRef } from 'react';
import { exchangeCode } from '../consent/exchange-code.ts';
import { forgetPendingConsent } from '../consent/pending-consent.ts';
import type { Returning } from '../consent/returning.ts';
import type { Mode } from '../modes/mode.ts';
import { explainProblem } from '../problems/explain-problem.ts';
import { tabStorage } from '../session/page-storage.ts';
import type { Session } from '../session/session.ts';
import { beginConsent, leaveForConsent } from './begin-consent.ts';
import { type Connection, nextConnection, noConnection } from './connection.ts';
import { useBackFromMemory } from './use-back-from-memory.ts';

/** A connection and what a person can do with it. */
export interface ConnectionControl {
  readonly connection: Connection;
  readonly connect: (scopes: readonly string[]) => Promise<void>;
  /** Goes on with the address to which the consent page in the dialog redirects. */
  readonly finish: (url: string) => Promise<void>;
  /** Gives the attempt up because of an error. */
  readonly fail: (error: unknown) => void;
  readonly cancel: () => void;
  readonly disconnect: () => void;
}

/** Runs the connection of a session. */
export function useConnection(
  session: Session,
  takeReturning: (mode: Mode) => Returning | undefined,
): ConnectionControl {
  const [connection, dispatch] = useReducer(nextConnection, session, initialConnection);
  // The attempt that counts; another one, or leaving the mode, makes an earlier one void.
  const attempt = useRef(0);
  const { mode, origin, client, tokens, queries } = session;

  const fail = useCallback(
    (error: unknown): void => {
      const kept = tokens.scopes();
      const problem = explainProblem(error, { mode, origin });
      dispatch({ type: 'failed', problem, ...(kept && { kept }) });
    },
    [mode, origin, tokens],
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
    dispatch({ type: 'cancelled' });
  }, []);
  useBackFromMemory(cancel);

  // Before the first paint, so that nobody sees the page without a wallet in between.
  useLayoutEffect(() => {
    const returning = takeReturning(mode);
    if (returning !== undefined) void receive(returning.scopes, returning.exchange);
    return () => {
      attempt.current += 1;
    };
  }, [takeReturning, receive, mode]);

  const connect = async (scopes: readonly string[]): Promise<void> => {
    attempt.current += 1;
    const own = attempt.current;
    dispatch({ type: 'asked', scopes });
    try {
      const consent = await beginConsent(session, scopes);
      if (own !== attempt.current) return;
      dispatch({ type: 'consentOpened', consent });
      if (mode !== 'msw') leaveForConsent(consent, scopes);
    } catch (error) {
      if (own === attempt.current) fail(error);
    }
  };
  const finish = async (url: string): Promise<void> => {
    if (connection.step !== 'consenting') return;
    const { scopes, consent } = connection;
    await receive(scopes, () => exchangeCode(client, { ...consent, url }));
  };
  const disconnect = (): void => {
    tokens.set(undefined);
    forgetPendingConsent(tabStorage);
    queries.clear();
    dispatch({ type: 'disconnected' });
  };
  return { connection, connect, finish, fail, cancel, disconnect };
}

const initialConnection = ({ tokens }: Session): Connection => {
  const scopes = tokens.scopes();
  return scopes === undefined ? noConnection : { step: 'connected', scopes };
};
