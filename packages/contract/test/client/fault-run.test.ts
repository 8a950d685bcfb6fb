import { createOAuth, createWallet, memoryTokenStore } from '@litas/client';
import { createSandbox } from '@litas/sandbox';
import { expect, onTestFinished, test } from 'vitest';
import { client, person } from '../../src/cases/credentials.ts';
import { everyFault, FaultHistory, safeCalls, unsafeCall } from '../../src/faults/fault-history.ts';
import { serveFaulty } from '../../src/faults/faulty-server.ts';
import { impatientClock } from '../../src/impatient-clock.ts';
import { randomFrom } from '../../src/faults/random.ts';

const callCount = process.env['LITAS_FULL'] === '1' ? 10_000 : 1_500;
const workerCount = 16;
const seed = Number(process.env['LITAS_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

test(`${callCount} calls through a server with faults: every error has an explanation, and no change is made twice`, async () => {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const sandbox = createSandbox();
  const history = new FaultHistory();
  let expiries = 0;
  let sinceExpiry = 0;
  const server = await serveFaulty(sandbox, async ({ headers }) => {
    // An hour passes; never twice during one call.
    sinceExpiry += 1;
    if (sinceExpiry > 150 && random() < 0.005) {
      sinceExpiry = 0;
      expiries += 1;
      await sandbox.clock.advance(3_600);
    }
    const fault = random() < 0.09 ? pick(everyFault) : undefined;
    history.add(headers['x-call'] ?? 'refresh', fault);
    return fault;
  });
  onTestFinished(server.close);

  const options = { client, token: memoryTokenStore(), baseUrl: server.url, clock: impatientClock };
  const wallet = createWallet(options);
  const oauth = createOAuth(options);
  let login: Promise<unknown> | undefined;
  const logInOnce = (): Promise<unknown> =>
    oauth
      .logIn({ ...person, scopes: ['balance', 'statements'] }, { headers: { 'x-call': 'login' } })
      .catch(logInOnce);
  const logIn = () => (login ??= logInOnce().finally(() => (login = undefined)));
  await logIn();

  const unexplained: unknown[] = [];
  const unsafe = new Set<string>();
  let succeeded = 0;
  let made = 0;
  const work = async () => {
    while (made < callCount) {
      made += 1;
      const call = String(made);
      const isUnsafe = random() < 0.1;
      if (isUnsafe) unsafe.add(call);
      try {
        await (isUnsafe ? unsafeCall : pick(safeCalls))(wallet, { headers: { 'x-call': call } });
        succeeded += 1;
      } catch (error) {
        if (!history.explains(call, error, isUnsafe)) unexplained.push({ error, requests: history.of(call) });
        if (error instanceof Error && 'code' in error && error.code === 'authorize_again') await logIn();
      }
    }
  };
  await Promise.all(Array.from({ length: workerCount }, work));

  const sentTwice = [...unsafe].filter((call) => history.of(call).length !== 1);
  expect({ seed, unexplained, sentTwice }).toEqual({ seed, unexplained: [], sentTwice: [] });
  // Every fault happened often, and nearly all calls succeeded nevertheless.
  for (const fault of everyFault) expect(history.count(fault)).toBeGreaterThan(callCount / 400);
  expect(expiries).toBeGreaterThan(0);
  expect(history.of('refresh').length).toBeGreaterThan(0);
  expect(unsafe.size).toBeGreaterThan(callCount * 0.05);
  expect(succeeded).toBeGreaterThan(callCount * 0.96);
}, 120_000);
