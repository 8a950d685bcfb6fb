import { Account, type Budget } from '../budget.ts';
import type { WorldSnapshot } from '../store.ts';

/** Maximum number of named snapshots of a world. A further one replaces the oldest. */
export const maxSnapshots = 20;

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
    this.#forget(name);
    this.#snapshots.set(name, snapshot);
    this.#account.add(snapshot.bytes);
    const [oldest = ''] = this.#snapshots.keys();
    if (this.#snapshots.size > maxSnapshots) this.#forget(oldest);
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
