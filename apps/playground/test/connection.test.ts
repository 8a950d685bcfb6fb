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

test('a connection goes through consent and exchange to its token', () => {
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

test('who is sent away is remembered with where to and what for', () => {
  expect(
    run([
      { type: 'asked', scopes },
      { type: 'consentOpened', consent },
    ]),
  ).toEqual({ step: 'consenting', scopes, consent });
});

test('after a redirect the page goes on where the person comes back', () => {
  expect(run([{ type: 'codeReceived', scopes }, { type: 'tokenReceived' }])).toEqual({
    step: 'connected',
    scopes,
  });
});

test('a failure on the way says what happened', () => {
  expect(
    run([
      { type: 'asked', scopes },
      { type: 'failed', problem },
    ]),
  ).toEqual({ step: 'none', problem });
});

test('closing the dialog ends the attempt without a word', () => {
  expect(run([{ type: 'asked', scopes }, { type: 'consentOpened', consent }, { type: 'cancelled' }])).toEqual(
    noConnection,
  );
});

test('what comes late undoes nothing', () => {
  const connected: Connection = { step: 'connected', scopes };
  expect(
    run([{ type: 'failed', problem }, { type: 'cancelled' }, { type: 'consentOpened', consent }], connected),
  ).toBe(connected);
  expect(run([{ type: 'tokenReceived' }])).toBe(noConnection);
  expect(run([{ type: 'asked', scopes }, { type: 'cancelled' }, { type: 'tokenReceived' }])).toEqual(
    noConnection,
  );
});

test('a connection that was ended is gone', () => {
  expect(run([{ type: 'disconnected' }], { step: 'connected', scopes })).toEqual(noConnection);
});

test('another answer of the consent page takes the place of the connection', () => {
  const connected: Connection = { step: 'connected', scopes };
  const events: ConnectionEvent[] = [{ type: 'codeReceived', scopes: ['phone'] }, { type: 'tokenReceived' }];
  expect(run(events, connected)).toEqual({ step: 'connected', scopes: ['phone'] });
});

test('an answer that is not taken leaves the connection, and says why', () => {
  const events: ConnectionEvent[] = [
    { type: 'codeReceived', scopes: ['phone'] },
    { type: 'failed', problem, kept: scopes },
  ];
  expect(run(events, { step: 'connected', scopes })).toEqual({ step: 'connected', scopes, problem });
});
