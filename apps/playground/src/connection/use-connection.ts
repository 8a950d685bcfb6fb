import { authorizationUrl, createState, type Scope } from '@litas/client';
import { getServer } from '@litas/client/operations';
import { useCallback, useEffect, useLayoutEffect, useReducer, useState } from 'react';
import { exchangeCode } from '../consent/exchange-code.ts';
import { keepPendingConsent } from '../consent/pending-consent.ts';
import type { Returning } from '../consent/returning.ts';
import { exampleClient } from '../credentials.ts';
import type { Mode } from '../modes/mode.ts';
import { explainProblem } from '../problems/explain-problem.ts';
import type { Session } from '../session/session.ts';
import { type Connection, nextConnection, noConnection } from './connection.ts';

/** A consent page that is open in the dialog. */
export interface OpenConsent {
  readonly url: string;
  readonly state: string;
  readonly redirectUri: string;
}

/** A connection and what a person can do with it. */
export interface ConnectionControl {
  readonly connection: Connection;
  /** The consent page to show in the dialog. */
  readonly consent: OpenConsent | undefined;
  readonly connect: (scopes: readonly string[]) => Promise<void>;
  /** Goes on with the address to which the consent page in the dialog redirects. */
  readonly finish: (url: string) => Promise<void>;
  /** Gives the consent page in the dialog up. */
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
  const [consent, setConsent] = useState<OpenConsent>();
  const { mode, origin, client, tokens, queries } = session;

  const fail = useCallback(
    (error: unknown) => dispatch({ type: 'failed', problem: explainProblem(error, { mode, origin }) }),
    [mode, origin],
  );
  const receive = useCallback(
    async (scopes: readonly string[], exchange: () => ReturnType<typeof exchangeCode>) => {
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

  // Before the first paint, so that nobody sees the page without a wallet in between.
  useLayoutEffect(() => {
    const returning = takeReturning(mode);
    if (returning !== undefined) void receive(returning.scopes, returning.exchange);
  }, [takeReturning, receive, mode]);
  useEffect(() => {
    // The page can come back from the browser's memory when somebody goes back from the consent page.
    const cancelled = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) dispatch({ type: 'cancelled' });
    };
    addEventListener('pageshow', cancelled);
    return () => removeEventListener('pageshow', cancelled);
  }, []);

  const connect = async (scopes: readonly string[]): Promise<void> => {
    dispatch({ type: 'asked', scopes });
    const { pathname, search, origin: here } = location;
    const redirectUri = `${here}${pathname}`;
    const state = createState();
    // The scopes come from the description, which the type is made of.
    const asked = scopes as readonly Scope[];
    const url = authorizationUrl({
      clientId: exampleClient.id,
      redirectUri,
      scopes: asked,
      state,
      baseUrl: origin,
    });
    try {
      await getServer({ client }); // a browser's own error page would not say what to do
    } catch (error) {
      fail(error);
      return;
    }
    if (mode === 'msw') setConsent({ url, state, redirectUri });
    else {
      keepPendingConsent(sessionStorage, { state, scopes, redirectUri, search });
      location.assign(url);
    }
    dispatch({ type: 'consentOpened' });
  };
  const finish = async (url: string): Promise<void> => {
    setConsent(undefined);
    if (consent === undefined || connection.step !== 'consenting') return;
    await receive(connection.scopes, () => exchangeCode(client, { ...consent, url }));
  };
  const giveUp = (error: unknown): void => {
    setConsent(undefined);
    fail(error);
  };
  const cancel = (): void => {
    setConsent(undefined);
    dispatch({ type: 'cancelled' });
  };
  const disconnect = (): void => {
    tokens.set(undefined);
    queries.clear();
    dispatch({ type: 'disconnected' });
  };
  return { connection, consent, connect, finish, fail: giveUp, cancel, disconnect };
}

const initialConnection = ({ tokens }: Session): Connection => {
  const scopes = tokens.scopes();
  return scopes === undefined ? noConnection : { step: 'connected', scopes };
};
