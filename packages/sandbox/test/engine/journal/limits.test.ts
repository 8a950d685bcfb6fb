import { expect, test } from 'vitest';
import { newDiagnostics } from '../../../src/engine/context/diagnostics.ts';
import { JournalExpectationError } from '../../../src/engine/journal/entry.ts';
import { redactedText } from '../../../src/engine/journal/redact.ts';
import { recordRequest, Ring } from '../../../src/engine/journal/ring.ts';
import { Journals } from '../../../src/engine/journal/journals.ts';
import { frozenSandbox } from '../../support/caller.ts';
import { seededStore } from '../../support/stores.ts';

const request = {
  method: 'PUT',
  origin: 'http://127.0.0.1',
  target: '/',
  headers: {},
  body: new Uint8Array(),
};
const response = { status: 200, headers: {}, body: '' };
const recorded = (
  number: number,
  sent: Partial<typeof request> = {},
  isSettled: Partial<typeof response> = {},
) => recordRequest(number, newDiagnostics(''), { ...request, ...sent }, { ...response, ...isSettled }, '');

test.each([
  [0, true],
  [16_383, true],
  [16_384, true],
  [16_385, false],
])('a body of %i bytes is kept in the journal: %s', (length, kept) => {
  const { body } = recorded(1, { body: new Uint8Array(length) });
  expect(body?.length).toBe(kept ? length : undefined);
  expect(recorded(1, {}, { body: 'x'.repeat(length) }).responseBody?.length).toBe(kept ? length : undefined);
});

test('a journal keeps at most a thousand requests', () => {
  const ring = new Ring();
  for (let number = 1; number <= 1_000; number++) ring.add(recorded(number));
  expect([ring.list().length, ring.forgotten, ring.list()[0]?.number]).toEqual([1_000, 0, 1]);
  ring.add(recorded(1_001));
  expect([ring.list().length, ring.forgotten, ring.list()[0]?.number]).toEqual([1_000, 1, 2]);
});

test.each([
  [-1, 256],
  [0, 256],
  [1, 255],
])('a journal that exceeds 4 MiB by %i bytes keeps %i of 256 requests', (excess, kept) => {
  const ring = new Ring();
  const base = recorded(0).size;
  // 256 requests of 16 KiB are 4 MiB; the target of the last one makes the difference.
  const length = Ring.maxSize / 256 - base;
  for (let number = 1; number < 256; number++) ring.add(recorded(number, { target: 'x'.repeat(length + 1) }));
  ring.add(recorded(256, { target: 'x'.repeat(length + 1 + excess) }));
  expect(ring.list()).toHaveLength(kept);
});

test.each([
  [-1, 2],
  [0, 2],
  [1, 1],
])('journals that exceed their budget by %i bytes keep %i requests', (excess, kept) => {
  const { size } = recorded(1);
  const journals = new Journals(1, undefined, 2 * size - excess);
  journals.add('one', recorded(1));
  journals.add('one', recorded(2));
  expect(journals.of('one').journal.list()).toHaveLength(kept);
});

test('a world keeps at most twenty named snapshots', async () => {
  const { snapshots } = seededStore();
  for (let number = 1; number <= 20; number++) await snapshots.keep('w', `s${number}`);
  expect(await snapshots.list('w')).toHaveLength(20);
  await snapshots.keep('w', 's21');
  const names = (await snapshots.list('w')).map(({ name }) => name);
  expect([names.length, names[0], names.at(-1)]).toEqual([20, 's2', 's21']);
});

test.each([
  [20, 0],
  [21, 1],
])('of %i requests, the error of an expectation leaves out %i', async (count, older) => {
  const sandbox = frozenSandbox();
  for (let calls = 0; calls < count; calls++) await sandbox.fetch('/rest/v1/server');
  let message = '';
  try {
    sandbox.journal.expectCalled('getUser');
  } catch (error) {
    expect(error).toBeInstanceOf(JournalExpectationError);
    ({ message } = error as Error);
  }
  expect(message.match(/^ {2}\d+ {2}GET/gm)).toHaveLength(20);
  expect(/… (\d+) before/.exec(message)?.[1]).toBe(older === 0 ? undefined : String(older));
});

test.each([
  ['a word of 23 characters', 'x'.repeat(23), true],
  ['a word of 24 characters', 'x'.repeat(24), false],
  ['eight digits', '12345678', true],
  ['nine digits', '123456789', false],
  ['a time in Unix seconds', '1769860800', true],
  ['ten digits that are no time', '3769860800', false],
])('%s is shown: %s is %s', (_, text, shown) => {
  expect(redactedText(`a ${text} b`)).toBe(shown ? `a ${text} b` : 'a … b');
});

test('a text is shown up to 500 characters', () => {
  expect(redactedText('ab '.repeat(200))).toHaveLength(500);
  expect(redactedText('ab '.repeat(166))).toHaveLength(498);
});
