import { expect, test } from 'vitest';
import {
  type Connection,
  type ConnectionEvent,
  nextConnection,
  noConnection,
} from '../src/connection/connection.ts';

const problem = { title: 'Denied.', advice: 'Again?', details: { code: 'access_denied' } };
const scopes = ['email'];
const consent = {
  url: 'http://127.0.0.1:4010/frontend/oauth',
  state: 's1',
  redirectUri: 'http://127.0.0.1:5173/',
};
const run = (events: readonly ConnectionEvent[], start: Connection = noConnection): Connection =>
  events.reduce(nextConnection, start);

test('connects through consent and exchange', () => {
  const steps: string[] = [];
  const events: ConnectionEvent[] = [
    { type: 'asked', scopes },
    { type: 'consentOpened', consent },
    { type: 'codeReceived', scopes },
    { type: 'tokenReceived' },
  ];
  events.reduce((connection, event) => {
    const next = nextConnection(connection, event);
    steps.push(next.step);
    return next;
  }, noConnection);
  expect(steps).toEqual(['starting', 'consenting', 'exchanging', 'connected']);
  expect(run(events)).toEqual({ step: 'connected', scopes });
});

test('stores the pending consent before it opens the consent page', () => {
  expect(
    run([
      { type: 'asked', scopes },
      { type: 'consentOpened', consent },
    ]),
  ).toEqual({ step: 'consenting', scopes, consent });
});

test('continues after a redirect', () => {
  expect(run([{ type: 'codeReceived', scopes }, { type: 'tokenReceived' }])).toEqual({
    step: 'connected',
    scopes,
  });
});

test('shows an error of an attempt', () => {
  expect(
    run([
      { type: 'asked', scopes },
      { type: 'failed', problem },
    ]),
  ).toEqual({ step: 'none', problem });
});

test('ends the attempt without a message when the dialog is closed', () => {
  expect(run([{ type: 'asked', scopes }, { type: 'consentOpened', consent }, { type: 'cancelled' }])).toEqual(
    noConnection,
  );
});

test('ignores late events', () => {
  const connected: Connection = { step: 'connected', scopes };
  expect(
    run([{ type: 'failed', problem }, { type: 'cancelled' }, { type: 'consentOpened', consent }], connected),
  ).toBe(connected);
  expect(run([{ type: 'tokenReceived' }])).toBe(noConnection);
  expect(run([{ type: 'asked', scopes }, { type: 'cancelled' }, { type: 'tokenReceived' }])).toEqual(
    noConnection,
  );
});

test('removes the connection on disconnect', () => {
  expect(run([{ type: 'disconnected' }], { step: 'connected', scopes })).toEqual(noConnection);
});

test('replaces the connection after another consent', () => {
  const connected: Connection = { step: 'connected', scopes };
  const events: ConnectionEvent[] = [{ type: 'codeReceived', scopes: ['phone'] }, { type: 'tokenReceived' }];
  expect(run(events, connected)).toEqual({ step: 'connected', scopes: ['phone'] });
});

test('keeps the connection after a rejected redirect and shows the reason', () => {
  const events: ConnectionEvent[] = [
    { type: 'codeReceived', scopes: ['phone'] },
    { type: 'failed', problem, kept: scopes },
  ];
  expect(run(events, { step: 'connected', scopes })).toEqual({ step: 'connected', scopes, problem });
});
