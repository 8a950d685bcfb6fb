import { expect, test } from 'vitest';
import { JournalExpectationError } from '../../../src/index.ts';
import { call, frozenSandbox, staticClient } from '../../support/caller.ts';

const sandbox = frozenSandbox();
const { journal } = sandbox;
await sandbox.fetch('/rest/v1/server');
await call(sandbox, staticClient, '/rest/v1/user/5101');
await call(sandbox, staticClient, '/rest/v1/user/99');
await call(sandbox, staticClient, '/rest/v1/wallet/14471');

test('a call that came is found, and given', () => {
  expect(journal.expectCalled('getUser').map(({ status }) => status)).toEqual([200, 404]);
  expect(journal.expectCalled('getUser', { times: 2 })).toHaveLength(2);
  expect(journal.expectCalled('getUser', { times: 1, status: 404 })).toHaveLength(1);
  expect(journal.expectCalled('listStatements', { times: 0 })).toEqual([]);
  journal.expectNotCalled('listStatements');
  journal.expectNotCalled('getUser', { status: '5xx' });
  journal.expectOrder(['getServer', 'getUser', 'getWallet']);
  journal.expectOrder(['getUser', 'getUser']);
});

test.each<[expectation: () => void, sentence: string]>([
  [
    () => journal.expectCalled('listStatements'),
    'Expected listStatements to be called at least once, but it was not called.',
  ],
  [
    () => journal.expectCalled('getUser', { times: 1 }),
    'Expected getUser to be called once, but it was called twice.',
  ],
  [
    () => journal.expectCalled('getUser', { times: 3, status: 200 }),
    'Expected getUser to be called 3 times with status 200, but it was called once.',
  ],
  [() => journal.expectNotCalled('getUser'), 'Expected getUser not to be called, but it was called twice.'],
  [
    () => journal.expectOrder(['getWallet', 'getUser']),
    'Expected getUser to be called after getWallet, but it was not.',
  ],
])('the error has the expectation and the requests', (expectation, sentence) => {
  expect(expectation).toThrow(JournalExpectationError);
  expect(expectation).toThrow(`${sentence}
The journal contains:
  1  GET  /rest/v1/server  200  getServer
  2  GET  /rest/v1/user/5101  200  getUser
  3  GET  /rest/v1/user/99  404  getUser  not_found
  4  GET  /rest/v1/wallet/14471  200  getWallet`);
});

test('the error for an empty journal says that it is empty', () => {
  expect(() => frozenSandbox().journal.expectCalled('getUser')).toThrow('The journal is empty.');
});

test('an operation that does not exist is no expectation', () => {
  const { find, expectCalled, expectNotCalled, expectOrder } = journal;
  const sentence = 'operation must be the name of an operation, got getUsr. Did you mean getUser?';
  // As from JavaScript, where no types keep it from being written.
  expect(() => Reflect.apply(expectCalled, undefined, ['getUsr'])).toThrow(sentence);
  expect(() => Reflect.apply(expectNotCalled, undefined, ['getUsr'])).toThrow(sentence);
  expect(() => Reflect.apply(expectOrder, undefined, [['getServer', 'getUsr']])).toThrow(sentence);
  expect(() => Reflect.apply(find, undefined, [{ operation: 'getUsr' }])).toThrow(sentence);
  expect(() => Reflect.apply(expectNotCalled, undefined, ['xyzzy'])).toThrow(/They are .*getUser, /);
});
