import { expect, test } from 'vitest';
import { commandLine } from '../../src/cli/options.ts';
import { createSandbox, type WorldFile } from '../../src/index.ts';
import { startControlled } from '../controls/http.ts';
import { frozenSandbox, staticClient, call } from '../support/caller.ts';

/** Texts, and the time that each of them is; nothing where it is none. */
const times: readonly (readonly [text: string, time?: string])[] = [
  ['2026-01-31T12:00:00Z', '2026-01-31T12:00:00.000Z'],
  ['2026-01-31T12:00Z'],
  ['2026-01-31T12:00:00.25Z', '2026-01-31T12:00:00.250Z'],
  ['2026-01-31T14:30:00+02:30', '2026-01-31T12:00:00.000Z'],
  ['2024-02-29T00:00:00-01:00', '2024-02-29T01:00:00.000Z'],
  ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59.000Z'],
  ['2026-02-30T12:00:00Z'],
  ['2025-02-29T12:00:00Z'],
  ['2026-13-01T12:00:00Z'],
  ['2026-01-31T24:00:00Z'],
  ['2026-01-31T12:60:00Z'],
  ['2026-01-31T12:00:00+24:00'],
  ['2026-01-31'],
  ['2026-01-31T12:00:00'],
  ['2026-01-31 12:00:00Z'],
  ['31 Jan 2026 12:00:00 GMT'],
  ['Sat, 31 Jan 2026 12:00:00 GMT'],
  ['20260131T120000Z'],
  ['1769860800000'],
  ['1969-12-31T23:59:59Z'],
  ['1972-01-01T00:00:00Z', '1972-01-01T00:00:00.000Z'],
  ['1972-01-01T00:00:01Z', '1972-01-01T00:00:01.000Z'],
  ['9999-12-31T23:59:59-01:00'],
  ['+010000-01-01T00:00:00Z'],
  ['tomorrow'],
  [''],
];

const nothing = () => Promise.resolve();
const shown = async ({ clock }: ReturnType<typeof createSandbox>) => (await clock.now()).toISOString();

/** Each entrance for a time: resolves with the time that it takes. */
const entrances: Readonly<Record<string, (text: string) => Promise<string | undefined>>> = {
  'createSandbox({ now })': async (text) => shown(createSandbox({ now: text })),
  '--now': async (text) => {
    let now: Date | undefined;
    const start = async (options: { now?: Date }) => void ({ now } = options);
    await commandLine({ start, doctor: nothing, exportWorlds: nothing, importWorlds: nothing }).parseAsync(
      ['--now', text],
      { from: 'user' },
    );
    return now?.toISOString();
  },
  'createSandbox({ world: { now } })': async (text) => shown(createSandbox({ world: { now: text } })),
  'load({ now })': async (text) => {
    const sandbox = frozenSandbox();
    await sandbox.load({ now: text });
    return shown(sandbox);
  },
  'clock.set()': async (text) => {
    const sandbox = frozenSandbox();
    await sandbox.clock.set(text);
    return shown(sandbox);
  },
  'POST /__sandbox/clock/set': async (text) => {
    await using controlled = await startControlled();
    const { status } = await controlled.control('POST', '/clock/set', { time: text });
    if (status !== 200) throw new RangeError(`time: ${status}`);
    return await shown(controlled.sandbox);
  },
  'PUT /__sandbox/world': async (text) => {
    await using controlled = await startControlled();
    const { status } = await controlled.control('PUT', '/world', { now: text });
    if (status !== 204) throw new RangeError(`now: ${status}`);
    return await shown(controlled.sandbox);
  },
  'a statement of a world file': async (text) => {
    const statement = { date: text, amount: 1, currency: 'EUR', direction: 'in' } as const;
    const world: WorldFile = { users: [{ id: 8, wallets: [{ id: 9, statements: [statement] }] }] };
    const sandbox = createSandbox({ world, now: '9999-12-31T23:59:59Z' });
    const { body } = await call(sandbox, staticClient, '/rest/v1/wallet/9/statements');
    const [first] = body['statements'] as { date: number }[];
    return new Date((first?.date ?? 0) * 1_000).toISOString();
  },
};

test.each(Object.entries(entrances))(
  '%s accepts the same times as all other interfaces',
  async (name, read) => {
    const taken = [];
    for (const [text] of times) taken.push([text, await read(text).catch(() => undefined)]);
    // Statements have whole seconds.
    const wanted = times.map(([text, time]) => [
      text,
      name.startsWith('a statement') ? time?.replace(/\.\d+Z$/, '.000Z') : time,
    ]);
    expect(taken).toEqual(wanted);
  },
);

const clocks = Object.entries(entrances).filter(([name]) => !name.startsWith('a statement'));

test.each(clocks)(
  '%s rejects a time before 1972, for which the seeded history would start before 1970',
  async (_, read) => {
    for (const text of ['1971-12-31T23:59:59Z', '1971-12-31T23:59:59.999Z', '1970-01-01T00:00:00Z']) {
      await expect(read(text)).rejects.toThrow(/now|time|1972/);
    }
  },
);

test('a statement can be older than any clock: from 1970', async () => {
  const read = entrances['a statement of a world file'] ?? expect.unreachable();
  expect(await read('1970-01-01T00:00:00Z')).toBe('1970-01-01T00:00:00.000Z');
});

test('the error for an invalid time describes valid ones', () => {
  const rule = 'a time from 1972 to 9999, in ISO 8601 with seconds and zone, such as 2026-01-31T12:00:00Z';
  expect(() => createSandbox({ now: '2026-02-30' })).toThrow(`now: must be ${rule}.`);
  expect(() => createSandbox({ world: { now: '2026-02-30' } })).toThrow(`now: Must be ${rule}`);
});

test('a Date of another realm is a time, a number is none', () => {
  const other = Object.assign(Object.create(null) as object, {
    [Symbol.toStringTag]: 'Date',
    getTime: () => Date.parse('2026-01-31T12:00:00Z'),
  });
  expect(() => createSandbox({ now: other as unknown as Date })).not.toThrow();
  expect(() => createSandbox({ now: 1_769_860_800_000 as unknown as Date })).toThrow(/^now: must be/);
});
