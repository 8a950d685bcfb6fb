import { Account, type Budget } from '../budget.ts';
import type { WorldSnapshot } from '../store.ts';

/** Maximum number of named snapshots of a world, without those for undo. A further one replaces the oldest. */
const maxSnapshots = 20;
/** First part of the names of snapshots that the workbench keeps for undo. They replace only each other. */
const undoPrefix = 'undo-';
const maxUndoSnapshots = 6;

/**
 * Returns the snapshots that a new one replaces: that with the same name, and the oldest beyond the limit.
 *
 * @param kept - The snapshots of the world, the oldest first.
 * @param name - Name of the new one.
 */
export function replacedSnapshots<Kept extends { readonly name: string }>(
  kept: readonly Kept[],
  name: string,
): readonly Kept[] {
  const isForUndo = name.startsWith(undoPrefix);
  const limit = isForUndo ? maxUndoSnapshots : maxSnapshots;
  const others = kept.filter((each) => each.name !== name && each.name.startsWith(undoPrefix) === isForUndo);
  return [
    ...kept.filter((each) => each.name === name),
    ...others.slice(0, Math.max(0, others.length + 1 - limit)),
  ];
}

/** The named snapshots of a world, in memory. */
export class KeptSnapshots {
  readonly #account: Account;
  readonly #snapshots = new Map<string, WorldSnapshot>();

  /** @param budget - Counts the stored bytes. */
  constructor(budget: Budget) {
    this.#account = new Account(budget);
  }

  /** Stores a snapshot, and replaces one with the same name. Throws `StoreFull` when the limit is reached. */
  keep(name: string, snapshot: WorldSnapshot): void {
    this.#account.check(snapshot.bytes - (this.#snapshots.get(name)?.bytes ?? 0));
    // Put again, so that the order is that of the last ones.
    for (const replaced of replacedSnapshots(
      this.names().map((each) => ({ name: each })),
      name,
    )) {
      this.#forget(replaced.name);
    }
    this.#snapshots.set(name, snapshot);
    this.#account.add(snapshot.bytes);
  }

  /** Size of all snapshots, in bytes. */
  get bytes(): number {
    return this.#account.used;
  }

  get(name: string): WorldSnapshot | undefined {
    return this.#snapshots.get(name);
  }

  names(): readonly string[] {
    return [...this.#snapshots.keys()];
  }

  /** Returns an unused name. */
  freeName(): string {
    return freeSnapshotName(this.names());
  }

  /** Removes all snapshots. */
  close(): void {
    this.#snapshots.clear();
    this.#account.close();
  }

  #forget(name: string): void {
    this.#account.add(-(this.#snapshots.get(name)?.bytes ?? 0));
    this.#snapshots.delete(name);
  }
}

/** Returns a snapshot name that is not in a list. */
export function freeSnapshotName(names: readonly string[]): string {
  let number = names.length + 1;
  while (names.includes(`snapshot-${number}`)) number += 1;
  return `snapshot-${number}`;
}
