import fc from 'fast-check';
import type { Person } from '../support/people.ts';
import { type Commands, commandsOf } from './command.ts';
import { logIn, scopes } from './reality.ts';

/** A user grants scopes. */
const login: Commands = commandsOf(
  'login',
  fc.record({
    person: fc.constantFrom<Person>('ona', 'jakub', 'mantas', 'coffeeCorner'),
    granted: fc.subarray(scopes, { minLength: 1 }),
  }),
  async ({ person, granted }, model, { sandbox }) => {
    const signer = await logIn(sandbox, person, granted, model.state.now);
    model.state = { ...model.state, tokens: [...model.state.tokens, signer] };
    // A world that begins again gives out the same tokens.
    model.strangers = model.strangers.filter(({ credentials }) => credentials.id !== signer.credentials.id);
    return signer.credentials.id;
  },
);

/** Lets the world clock run on: tokens and payments expire, and what is scheduled happens. */
const advance: Commands = commandsOf(
  'advance',
  fc.constantFrom(1, 900, 3_600, 86_400, 3 * 86_400, 5 * 86_400),
  async (seconds, model, { sandbox }) => {
    await sandbox.clock.advance(seconds);
    model.advance(seconds);
    return new Date(model.state.now * 1_000).toISOString();
  },
);

/** Lets the clock run on to the next moment at which something changes by itself, or to the second before. */
const advanceToNext: Commands = commandsOf(
  'advance to the next moment, or just before',
  fc.boolean(),
  async (before, model, { sandbox }) => {
    const { now, payments, scheduled, tokens } = model.state;
    const moments = [
      ...[...payments.values()].map(({ validUntil }) => validUntil),
      ...scheduled.map(({ date }) => date),
      ...tokens.flatMap(({ expiresAt = 0 }) => expiresAt),
    ];
    const left = moments.map((moment) => moment - now - (before ? 1 : 0)).filter((seconds) => seconds > 0);
    const seconds = left.length > 0 ? Math.min(...left) : 1;
    await sandbox.clock.advance(seconds);
    model.advance(seconds);
    return new Date(model.state.now * 1_000).toISOString();
  },
);

const nothing = fc.constant(undefined);

const snapshot: Commands = commandsOf('snapshot', nothing, async (_, model, reality) => {
  reality.kept = await reality.sandbox.snapshot();
  model.kept = model.state;
  return 'taken';
});

const restore: Commands = commandsOf('restore', nothing, async (_, model, { sandbox, kept }) => {
  if (!kept || !model.kept) return 'nothing to restore';
  await sandbox.restore(kept);
  model.comeBackTo(model.kept);
  return 'done';
});

const reset: Commands = commandsOf('reset', nothing, async (_, model, { sandbox }) => {
  await sandbox.reset();
  model.comeBackTo(model.beginning);
  return 'done';
});

/** What changes who may ask, or when. */
export const worldCommands: readonly Commands[] = [
  ...Array.from({ length: 3 }, () => [login, advanceToNext]).flat(),
  advance,
  snapshot,
  restore,
  reset,
];
