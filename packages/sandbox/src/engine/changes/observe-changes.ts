import { definitions } from '../../state/collections.ts';
import type { RecordKinds, WorldValues } from '../../state/record-kinds.ts';
import type { StatementRecord } from '../../state/statement-record.ts';
import type { Collection, Statements, Value, World } from '../../state/store.ts';
import { changedFields, type ChangedField } from './changed-fields.ts';

/** A kind of records whose changes are observed. */
export type ObservedKind = Exclude<keyof RecordKinds, (typeof technicalKinds)[number]> | 'statements';

/** A changed record, not redacted. */
export interface RecordChange {
  readonly kind: ObservedKind;
  readonly key: string | number;
  readonly change: 'added' | 'changed' | 'removed';
  readonly fields: readonly ChangedField[];
  /** The record before; `undefined` if it was added. */
  readonly before: object | undefined;
}

/** A world whose changes are observed. */
export interface ObservedWorld {
  /** The world, for the transaction. */
  readonly world: World;
  /** Returns the changed records, the first changed one first. Records that were changed back are not among them. */
  readonly changes: () => readonly RecordChange[];
  /** Returns the scheduled statements before; `undefined` if they stayed the same. */
  readonly scheduledBefore: () => WorldValues['scheduledStatements'] | undefined;
}

/** Kinds of records that only the sandbox itself uses. */
const technicalKinds = ['quotas', 'sequences', 'fileContents'] as const;

const observedKinds = (Object.keys(definitions) as (keyof RecordKinds)[]).filter(
  (kind) => !(technicalKinds as readonly string[]).includes(kind),
) as readonly Exclude<ObservedKind, 'statements'>[];

/** A record before and after. */
interface Touched {
  readonly kind: ObservedKind;
  readonly key: string | number;
  readonly before: object | undefined;
  after: object | undefined;
}

type Scheduled = WorldValues['scheduledStatements'];

type Note = (kind: ObservedKind, key: string | number, before: object | undefined, after?: object) => void;

/**
 * Observes the changes of a world in a transaction, with every store.
 *
 * @param world - The world of the transaction.
 */
export function observeChanges(world: World): ObservedWorld {
  const touched = new Map<string, Touched>();
  const note: Note = (kind, key, before, after) => {
    const id = `${kind} ${key}`;
    const known = touched.get(id);
    if (known === undefined) touched.set(id, { kind, key, before, after });
    else known.after = after;
  };
  // Wrapped when they are first used: most transactions use few parts of a world.
  const parts = new Map<string | symbol, unknown>();
  let scheduledBefore: Scheduled | undefined;
  const partOf = (name: string | symbol): unknown => {
    if (name === 'statements') return observedStatements(world.statements, note);
    if (name === 'scheduledStatements')
      return observedValue(world.scheduledStatements, (before) => (scheduledBefore ??= before));
    const kind = observedKinds.find((each) => each === name);
    if (kind === undefined) return Reflect.get(world, name);
    return observedCollection(world[kind], kind, note);
  };
  return {
    world: new Proxy(world, {
      get: (_, name) => {
        if (!parts.has(name)) parts.set(name, partOf(name));
        return parts.get(name);
      },
    }),
    changes: () => Array.from(touched.values()).flatMap(toChange),
    scheduledBefore: () => scheduledBefore,
  };
}

function toChange({ kind, key, before, after }: Touched): RecordChange[] {
  const fields = changedFields(before, after);
  if (fields.length === 0) return [];
  const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return [{ kind, key, change, fields, before }];
}

type AnyCollection = Collection<object, string | number, string>;

function observedCollection(inner: AnyCollection, kind: ObservedKind, note: Note): AnyCollection {
  const { keyOf } = definitions[kind as keyof RecordKinds] as unknown as {
    readonly keyOf: (row: object) => string | number;
  };
  return {
    get: (key) => inner.get(key),
    list: () => inner.list(),
    first: () => inner.first(),
    latest: (count) => inner.latest(count),
    count: () => inner.count(),
    where: (index, ...values) => inner.where(index, ...values),
    put: (row) => {
      const key = keyOf(row);
      note(kind, key, inner.get(key), row);
      inner.put(row);
    },
    delete: (key) => {
      note(kind, key, inner.get(key));
      inner.delete(key);
    },
  };
}

const observedValue = <Content>(inner: Value<Content>, note: (before: Content) => void): Value<Content> => ({
  get: () => inner.get(),
  set: (content) => {
    note(inner.get());
    inner.set(content);
  },
});

const observedStatements = (inner: Statements, note: Note): Statements => ({
  select: (walletId, query) => inner.select(walletId, query),
  payees: (walletId) => inner.payees(walletId),
  add: (walletId, row: StatementRecord) => {
    note('statements', row.id, undefined, { walletId, ...row });
    inner.add(walletId, row);
  },
});
