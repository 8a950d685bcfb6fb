import process from 'node:process';
import { createWallet, tokenFrom } from '@litas/client';
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, test } from 'vitest';
import { exampleClient, examplePeople, publishedCredentials } from '../src/credentials.ts';
import { filledEntry } from '../src/journal/filled-entry.ts';
import { breakNames, breakSignature } from '../src/signatures/break-it.ts';
import { caseOf, origin, statesOf, textOf, walletOf } from './support/test-cases.ts';

test('a wrong signature becomes a test case with the same mistake', async () => {
  const sandbox = createSandbox({ personalData: true });
  const now = Math.floor(Date.now() / 1_000);
  for (const name of breakNames.filter((each) => each !== 'nothing')) {
    const { request } = await breakSignature(name, publishedCredentials, origin, now);
    const { url, method, body, authorization, contentType } = request;
    const headers = { authorization, 'content-type': contentType };
    await sandbox.fetch(url, { method, headers, body });
  }
  await sandbox.fetch('/rest/v1/user/5101');
  const requests = sandbox.journal.find();
  expect(requests.map(({ status }) => status)).toEqual(requests.map(() => 401));
  const texts = requests.map((entry) => textOf(caseOf(requests, entry)));
  const states = await statesOf(texts);
  expect(states.filter((state) => !state.endsWith(': passed'))).toEqual([]);
  expect(states).toHaveLength(requests.length);
  expect(texts.flatMap((text) => text.split('\n')).filter((line) => line.length > 100)).toEqual([]);
});

test('the case of an expired token passes in the world before the request, too', async () => {
  const sandbox = createSandbox({ personalData: true });
  const { options } = walletOf(sandbox);
  const [{ username, password }] = examplePeople;
  const login = { grant_type: 'password', username, password, scope: ['email'] } as const;
  const { id, key } = tokenFrom(await createWallet(options).createToken(login));
  await sandbox.clock.advance(86_400);
  await createWallet({ ...options, token: { id, key } })
    .getUserEmail({ userId: 'me' })
    .catch(() => undefined);
  const requests = sandbox.journal.find();
  const entry = requests.at(-1) ?? expect.unreachable();
  const text = textOf(caseOf(requests, entry, { start: 'file' }));
  expect(await statesOf([text], await sandbox.exportWorld({ before: entry.number }))).toEqual([
    'getUserEmail responds with 400 invalid_grant: passed',
  ]);
});

test('a call that changed the world starts in the world before it', async () => {
  const sandbox = createSandbox({ personalData: true });
  const { wallet } = walletOf(sandbox);
  const credentials = { type: 'main-password', password: 'quiet-meadow-31' } as const;
  const { id: userId } = await wallet.registerUser({ phone: '37060987199', locale: 'lt', credentials });
  await wallet.confirmPhone({ userId, code: '000000' }).catch(() => undefined);
  const [{ code = '' } = {}] = await sandbox.messages();
  await wallet.confirmPhone({ userId, code });
  const requests = sandbox.journal.find();
  const given = [{ 'credentials.password': 'quiet-meadow-31' }, { code: '000000' }, { code }] as const;
  const made = requests.map((entry, index) => caseOf(requests, filledEntry(entry, given[index] ?? {})));
  expect(made).toMatchObject([{ notes: [] }, { notes: [] }, { notes: [] }]);
  const [first = '', second = '', third = ''] = made.map(textOf);
  // Nothing changed the world before the registration.
  expect(await statesOf([first])).toEqual(['registerUser responds with 200: passed']);
  expect(await statesOf([second], await sandbox.exportWorld({ before: 2 }))).toEqual([
    'confirmPhone responds with 400 invalid_code: passed',
  ]);
  const [confirmed] = await statesOf([third], await sandbox.exportWorld({ before: 3 }));
  expect(confirmed).toMatch(/^confirmPhone responds with 20\d: passed$/);
  // In the world after it, the code is used.
  const [after] = await statesOf([third], await sandbox.exportWorld());
  expect(after).toContain('failed');
});

test('a value that the journal does not store is read from the environment', async () => {
  const sandbox = createSandbox();
  const { wallet } = walletOf(sandbox);
  await wallet.confirmPhone({ userId: 5101, code: '000000' }).catch(() => undefined);
  const requests = sandbox.journal.find();
  const made = caseOf(requests, requests[0] ?? expect.unreachable());
  expect(made).toMatchObject({ required: ['CODE'] });
  expect(textOf(made)).not.toContain('…');
  expect(await statesOf([textOf(made)])).toEqual([
    expect.stringContaining('Set the environment variable CODE.'),
  ]);
});

test('a case of a team sandbox connects to it with a token and keys of the environment', async () => {
  const sandbox = createSandbox();
  await using server = await serve(sandbox, { port: 0 });
  const client = { id: 'clientOfTheTeam', key: 'keyOfTheTeam' };
  const credentials = { ...publishedCredentials, client };
  await walletOf(sandbox)
    .wallet.getUser({ userId: 5101 })
    .catch(() => undefined);
  const requests = sandbox.journal.find();
  const entry = requests[0] ?? expect.unreachable();
  const made = caseOf(requests, entry, { isTeam: true, origin: server.url, credentials });
  expect(made).toMatchObject({ required: ['CLIENT_KEY', 'LITAS_SANDBOX_TOKEN'], notes: ['asItIs'] });
  expect(textOf(made)).toContain(`connectSandbox('${server.url}', {`);
  expect(textOf(made)).toContain("token: required('LITAS_SANDBOX_TOKEN')");
  expect(textOf(made)).not.toContain('keyOfTheTeam');
  const values = { LITAS_SANDBOX_TOKEN: 'token', CLIENT_KEY: exampleClient.key };
  Object.assign(process.env, values);
  const text = textOf(made).replace('clientOfTheTeam', exampleClient.id);
  expect(await statesOf([text])).toEqual(['getUser responds with 403 forbidden: passed']);
});

test('the case of a successful call expects what identifies its response, in a new sandbox and in the world before it', async () => {
  const sandbox = createSandbox({ personalData: true });
  const { options } = walletOf(sandbox);
  const [{ username, password }] = examplePeople;
  const login = {
    grant_type: 'password',
    username,
    password,
    scope: ['email', 'balance', 'statements'],
  } as const;
  const token = tokenFrom(await createWallet(options).createToken(login));
  const wallet = createWallet({ ...options, token, retry: false });
  await wallet.getUser({ userId: 'me' });
  await wallet.getWalletBalance({ walletId: 'me' });
  await wallet.listStatements({ walletId: 'me' });
  await wallet.getUserEmail({ userId: 'me' });
  const requests = sandbox.journal.find().slice(1);
  const all = sandbox.journal.find();
  const texts = requests.map((entry) => textOf(caseOf(all, entry, { start: 'new' })));
  expect(texts[0]).toContain("expect(response).toMatchObject({ id: 5101, email: 'ona@example.org' });");
  const names = requests.map(({ operation = '' }) => `${operation} responds with 200: passed`);
  expect(await statesOf(texts)).toEqual(names);
  const [, balance] = requests.map((entry) => textOf(caseOf(all, entry, { start: 'file' })));
  expect(balance).toMatch(/at_disposal_decimal: '\d+\.\d\d'/);
  expect(await statesOf([balance ?? ''], await sandbox.exportWorld({ before: 3 }))).toEqual([names[1]]);
});
