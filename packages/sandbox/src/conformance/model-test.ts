import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TokenRecord } from '../state/records.ts';
import type { Store } from '../state/store.ts';
import type { OpenTemplated } from './conformance-test.ts';
import { seededWallet, statementOf, tokenOf } from './samples.ts';

/** The model of a world. */
interface ModelWorld {
  readonly tokens: readonly TokenRecord[];
  readonly ahead: number;
  readonly statements: readonly number[];
}

const empty: ModelWorld = { tokens: [], ahead: 0, statements: [] };

/** A change inside a write. */
type Change =
  | { readonly kind: 'put'; readonly number: number; readonly grantId: string }
  | { readonly kind: 'delete'; readonly number: number }
  | { readonly kind: 'clock'; readonly ahead: number }
  | { readonly kind: 'statement'; readonly date: number };

/** A step of a sequence. */
type Step =
  | {
      readonly kind: 'write';
      readonly world: number;
      readonly changes: readonly Change[];
      readonly fails: boolean;
    }
  | {
      readonly kind: 'reset' | 'snapshot' | 'keep' | 'remove' | 'restore' | 'restoreKept';
      readonly world: number;
      /** The world whose snapshot is restored. */
      readonly of: number;
    };

const number = fc.integer({ min: 1, max: 5 });
const world = fc.integer({ min: 0, max: 1 });
const kind = <Kind extends string>(...kinds: readonly Kind[]) => fc.constantFrom(...kinds);

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: kind('put'), number, grantId: fc.constantFrom('a', 'b') }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('delete'), number }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('clock'), ahead: fc.integer() }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('statement'), date: fc.integer({ min: 0, max: 90 }) }) },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: kind('write'),
      world,
      changes: fc.array(change, { maxLength: 5 }),
      fails: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: kind('reset', 'snapshot', 'keep', 'remove'), world, of: world }),
  },
  { weight: 2, arbitrary: fc.record({ kind: kind('restore', 'restoreKept'), world, of: world }) },
);

/** A world of the store and its model. */
class Pair {
  readonly #store: Store;
  readonly names: readonly string[];
  readonly models: ModelWorld[] = [empty, empty];
  readonly #snapshots: (readonly [Awaited<ReturnType<Store['snapshot']>>, ModelWorld] | undefined)[] = [];
  readonly #kept: (ModelWorld | undefined)[] = [];
  #nextStatement = 500;

  constructor(store: Store, names: readonly string[]) {
    this.#store = store;
    this.names = names;
  }

  async take(next: Step): Promise<void> {
    const store = this.#store;
    const name = this.#name(next.world);
    const model = this.models[next.world] ?? empty;
    if (next.kind === 'write') return this.#write(name, next, model);
    if (next.kind === 'reset') {
      await store.reset(name);
      this.models[next.world] = empty;
    } else if (next.kind === 'remove') {
      await store.remove(name);
      this.models[next.world] = empty;
      this.#kept[next.world] = undefined;
    } else if (next.kind === 'snapshot') {
      this.#snapshots[next.world] = [await store.snapshot(name), model];
    } else if (next.kind === 'keep') {
      await store.snapshots.keep(name, 'kept');
      this.#kept[next.world] = model;
    } else if (next.kind === 'restore') {
      const [snapshot, state] = this.#snapshots[next.of] ?? [];
      if (!snapshot || !state) return;
      await store.restore(name, snapshot);
      this.models[next.world] = state;
    } else {
      const snapshot = await store.snapshots.get(this.#name(next.of), 'kept');
      const state = this.#kept[next.of];
      assert.equal(snapshot === undefined, state === undefined);
      if (!snapshot || !state) return;
      await store.restore(name, snapshot);
      this.models[next.world] = state;
    }
  }

  /** Compares every world of the store with the model. */
  async check(): Promise<void> {
    for (const [index, model] of this.models.entries()) {
      await this.#store.read(this.#name(index), ({ tokens, clock, statements }) => {
        assert.deepEqual(tokens.list(), model.tokens);
        for (const grantId of ['a', 'b']) {
          const expected = model.tokens.filter((token) => token.grantId === grantId);
          assert.deepEqual(tokens.where('grantId', grantId), expected);
        }
        assert.equal(clock.get().ahead, model.ahead);
        const page = statements.select(seededWallet, { limit: 500, start: { offset: 0 } });
        const ids = page.rows.map(({ id }) => id).filter((id) => id >= 1_500);
        assert.deepEqual(new Set(ids), new Set(model.statements));
        assert.equal(page.total, 100 + model.statements.length);
      });
    }
    for (const id of [1, 2, 3, 4, 5].map((each) => `token${each}`)) {
      const holder = this.models.findIndex(({ tokens }) => tokens.some((token) => token.id === id));
      const found = await this.#store.worldOf([id]);
      // Of two worlds that hold it, the one that came first is meant, whichever that is.
      const holders = this.models.filter(({ tokens }) => tokens.some((token) => token.id === id)).length;
      if (holders < 2) assert.equal(found, holder < 0 ? undefined : this.#name(holder));
      else assert.ok(found !== undefined && this.names.includes(found));
    }
  }

  async #write(name: string, { changes, fails, world: index }: Step & { kind: 'write' }, model: ModelWorld) {
    const statements = [...model.statements];
    let { tokens, ahead } = model;
    const done = this.#store.write(name, (state) => {
      for (const each of changes) {
        if (each.kind === 'put') {
          const token = tokenOf(each.number, { grantId: each.grantId });
          state.tokens.put(token);
          const known = tokens.some(({ id }) => id === token.id);
          tokens = known ? tokens.map((one) => (one.id === token.id ? token : one)) : [...tokens, token];
        } else if (each.kind === 'delete') {
          state.tokens.delete(`token${each.number}`);
          tokens = tokens.filter(({ id }) => id !== `token${each.number}`);
        } else if (each.kind === 'clock') {
          state.clock.set({ ahead: each.ahead });
          ({ ahead } = each);
        } else {
          const row = statementOf(this.#nextStatement++, { date: 1_769_760_800 + each.date * 60 });
          state.statements.add(seededWallet, row);
          statements.push(row.id);
        }
      }
      if (fails) throw new Error('rolled back');
    });
    if (fails) await assert.rejects(done, /rolled back/);
    else {
      await done;
      this.models[index] = { tokens, ahead, statements };
    }
  }

  #name(index: number): string {
    return this.names[index] ?? '';
  }
}

/** Compares sequences of steps with a model of two worlds. */
export const modelTest = (open: OpenTemplated, sequences: number): Promise<void> =>
  open(async (store) => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        run += 1;
        const pair = new Pair(store, [`run${run}-a`, `run${run}-b`]);
        try {
          for (const next of steps) {
            await pair.take(next);
            await pair.check();
          }
        } finally {
          for (const name of pair.names) await store.remove(name);
        }
      }),
      { numRuns: sequences },
    );
  });
