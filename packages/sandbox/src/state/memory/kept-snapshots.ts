import { Account, type Budget } from '../budget.ts';
import type { WorldSnapshot } from '../store.ts';

/** Snapshots of a world that are kept by name at the most; the oldest make room. */
export const maxSnapshots = 20;

/** The named snapshots of a world, in memory. */
export class KeptSnapshots {
  readonly #account: Account;
  readonly #snapshots = new Map<string, WorldSnapshot>();

  /** @param budget - Counts what they take. */
  constructor(budget: Budget) {
    this.#account = new Account(budget);
  }

  /** Keeps a snapshot, in place of one of the same name. Throws `StoreFull` when there is no room. */
  keep(name: string, snapshot: WorldSnapshot): void {
    this.#account.check(snapshot.bytes - (this.#snapshots.get(name)?.bytes ?? 0));
    // Put again, so that the order is that of the last ones.
    this.#forget(name);
    this.#snapshots.set(name, snapshot);
    this.#account.add(snapshot.bytes);
    const [oldest = ''] = this.#snapshots.keys();
    if (this.#snapshots.size > maxSnapshots) this.#forget(oldest);
  }

  get(name: string): WorldSnapshot | undefined {
    return this.#snapshots.get(name);
  }

  names(): readonly string[] {
    return [...this.#snapshots.keys()];
  }

  /** A name that none of them has. */
  freeName(): string {
    return freeSnapshotName(this.names());
  }

  /** Forgets all of them. */
  close(): void {
    this.#snapshots.clear();
    this.#account.close();
  }

  #forget(name: string): void {
    this.#account.add(-(this.#snapshots.get(name)?.bytes ?? 0));
    this.#snapshots.delete(name);
  }
}

/** A name for a snapshot that none of some others has. */
export function freeSnapshotName(names: readonly string[]): string {
  let number = names.length + 1;
  while (names.includes(`snapshot-${number}`)) number += 1;
  return `snapshot-${number}`;
}
