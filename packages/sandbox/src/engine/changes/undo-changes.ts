import { invalidState } from '../../http/http-error.ts';
import { definitions } from '../../state/collections.ts';
import type { AddedStatement } from '../../state/memory/memory-statements.ts';
import { MemorySnapshot } from '../../state/memory/memory-snapshot.ts';
import { mapKinds, type WorldContents } from '../../state/memory/memory-world.ts';
import type { RecordKinds, WorldValues } from '../../state/record-kinds.ts';
import type { WorldSnapshot } from '../../state/store.ts';
import type { RecordChange } from './observe-changes.ts';

/** What a request changed, and what undoing it needs. */
export interface ChangingRequest {
  readonly changes: readonly RecordChange[] | undefined;
  readonly scheduledBefore: WorldValues['scheduledStatements'] | undefined;
}

/**
 * Returns a snapshot in which the changes of requests are undone. Records that other things changed since, such as controls, stay as
 * they are, unless one of the requests changed them too.
 *
 * @param snapshot - A snapshot in memory.
 * @param requests - The requests, the oldest first.
 * @throws `HttpError` when a request removed a file, whose bytes are no longer there.
 */
export function undoChanges(snapshot: WorldSnapshot, requests: readonly ChangingRequest[]): WorldSnapshot {
  if (!(snapshot instanceof MemorySnapshot)) throw new TypeError('snapshot: must be one of this sandbox.');
  const changes = requests.flatMap((request) => request.changes ?? []);
  if (changes.some(({ kind, change }) => kind === 'files' && change === 'removed'))
    throw invalidState('A file was removed since, and the sandbox does not keep its bytes');
  // The state before is that before the first change of each record.
  const first = new Map<string, RecordChange>();
  for (const each of changes.toReversed()) first.set(`${each.kind} ${each.key}`, each);
  const scheduled = requests.find(({ scheduledBefore }) => scheduledBefore !== undefined)?.scheduledBefore;
  return snapshot.changed(({ records, values, statements }) => ({
    records: mapKinds((kind) => undoneRecords(kind, records[kind], first)),
    values: scheduled === undefined ? values : { ...values, scheduledStatements: scheduled },
    statements: withoutAdded(statements, first),
  }));
}

function undoneRecords(
  kind: keyof RecordKinds,
  rows: readonly object[],
  first: ReadonlyMap<string, RecordChange>,
): readonly object[] {
  const { keyOf } = definitions[kind] as unknown as { readonly keyOf: (row: object) => string | number };
  const removed = new Map(
    Array.from(first.values(), ({ key, ...change }) => [key, change] as const).filter(
      ([, change]) => change.kind === kind && change.before !== undefined,
    ),
  );
  const kept = rows.flatMap((row) => {
    const key = keyOf(row);
    const change = first.get(`${kind} ${key}`);
    removed.delete(key);
    return change === undefined ? [row] : (change.before ?? []);
  });
  return [...kept, ...Array.from(removed.values()).flatMap(({ before }) => before ?? [])];
}

function withoutAdded(
  statements: WorldContents['statements'],
  first: ReadonlyMap<string, RecordChange>,
): WorldContents['statements'] {
  const isUndone = ({ row }: AddedStatement): boolean => first.has(`statements ${row.id}`);
  const undone = statements.added.filter(isUndone);
  if (undone.length === 0) return statements;
  const indexes = new Map(statements.indexes);
  for (const walletId of new Set(undone.map((each) => each.walletId))) {
    const copy = indexes.get(walletId)?.copy();
    if (!copy) continue;
    for (const each of undone) if (each.walletId === walletId) copy.remove(each.row);
    indexes.set(walletId, copy);
  }
  return { ...statements, indexes, added: statements.added.filter((each) => !isUndone(each)) };
}
