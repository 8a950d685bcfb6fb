import { withoutPublishedPassword } from '../../seed/published.ts';
import { type Definition, definitions } from '../../state/collections.ts';
import { MemorySnapshot } from '../../state/memory/memory-snapshot.ts';
import { mapKinds } from '../../state/memory/memory-world.ts';
import type { WorldSnapshot } from '../../state/store.ts';

/**
 * Returns what of a snapshot of another world, or of another sandbox, a private world may restore: everything but clients, tokens, codes and
 * links, which would lead requests for the other world to this one, and passwords that are public.
 */
export function forPrivateWorld(snapshot: WorldSnapshot): WorldSnapshot {
  if (!(snapshot instanceof MemorySnapshot)) throw new TypeError('snapshot: must be one of this sandbox.');
  return snapshot.changed((contents) => ({
    ...contents,
    records: {
      ...mapKinds((kind) => (hasSecrets(kind) ? [] : contents.records[kind])),
      users: contents.records.users.map((row) => withoutPublishedPassword(row as never)),
      pendingPayments: contents.records.pendingPayments.map((row) => withoutPublishedPassword(row as never)),
    },
  }));
}

const hasSecrets = (kind: keyof typeof definitions): boolean =>
  (definitions[kind] as unknown as Definition<object, string | number, string>).secretsOf !== undefined;
