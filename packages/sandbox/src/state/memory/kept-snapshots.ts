import { Account, type Budget } from '../budget.ts';
import type { ListedSnapshot, WorldSnapshot } from '../store.ts';

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
  readonly #snapshots = new Map<string, { readonly snapshot: WorldSnapshot; readonly created: number }>();

  /** @param budget - Counts the stored bytes. */
  constructor(budget: Budget) {
    this.#account = new Account(budget);
  }

  /**
   * Stores a snapshot, and replaces one with the same name. Throws `StoreFull` when the limit is reached.
   *
   * @param called - Its name. @default an unused one
   * @param created - Real time in Unix seconds.
   */
  keep(called: string | undefined, snapshot: WorldSnapshot, created: number): ListedSnapshot {
    const { bytes } = snapshot;
    const kept = this.list();
    const name = called ?? freeSnapshotName(kept);
    this.#account.check(bytes - (this.get(name)?.bytes ?? 0));
    // Put again, so that the order is that of the last ones.
    for (const replaced of replacedSnapshots(kept, name)) this.remove(replaced.name);
    this.#snapshots.set(name, { snapshot, created });
    this.#account.add(bytes);
    return { name, bytes, created };
  }

  /** Size of all snapshots, in bytes. */
  get bytes(): number {
    return this.#account.used;
  }

  get(name: string): WorldSnapshot | undefined {
    return this.#snapshots.get(name)?.snapshot;
  }

  /** Returns the snapshots, the newest last. */
  list(): readonly ListedSnapshot[] {
    return [...this.#snapshots].map(([name, { snapshot, created }]) => ({
      name,
      bytes: snapshot.bytes,
      created,
    }));
  }

  /** Removes a snapshot. Returns whether it existed. */
  remove(name: string): boolean {
    this.#account.add(-(this.get(name)?.bytes ?? 0));
    return this.#snapshots.delete(name);
  }

  /** Removes all snapshots. */
  close(): void {
    this.#snapshots.clear();
    this.#account.close();
  }
}

/** Returns a name that none of the snapshots of a world has. */
export function freeSnapshotName(kept: readonly { readonly name: string }[]): string {
  const names = new Set(kept.map(({ name }) => name));
  let number = names.size + 1;
  while (names.has(`snapshot-${number}`)) number += 1;
  return `snapshot-${number}`;
}
