import type { Change } from '../memory/change-log.ts';
import type { MemoryWorld } from '../memory/memory-world.ts';
import type { RecordKinds } from '../record-kinds.ts';
import { defaultWorld } from '../store.ts';
import { definitionOf } from '../sql/texts.ts';
import type { Connections } from './connections.ts';
import type { ReplicaWorlds } from './replica-worlds.ts';
import type { Statement } from './statement.ts';

/** Of several worlds with a secret, the one that was created first is the first row. */
const worldsOfStatement: Statement = {
  name: 'litas-worlds-of',
  text: `select s.secret, w.name from secrets s join worlds w on w.id = s.world_id
    where s.secret = any ($1::text[]) order by w.id`,
};

/** Most secrets whose worlds are remembered. */
const capacity = 100_000;

/** Finds worlds by secrets. A secret that was found once needs no query, as long as its world has it. */
export class WorldFinder {
  readonly #connections: Connections;
  readonly #worlds: ReplicaWorlds;
  readonly #found = new Map<string, string>();

  constructor(connections: Connections, worlds: ReplicaWorlds) {
    this.#connections = connections;
    this.#worlds = worlds;
  }

  /** Returns the world of the first known secret. */
  async find(secrets: readonly string[]): Promise<string | undefined> {
    const open: string[] = [];
    for (const secret of secrets) {
      if (this.#isPublic(secret)) continue;
      const known = this.#known(secret);
      if (known !== undefined && open.length === 0) return known;
      // PostgreSQL has no text with this character.
      if (!secret.includes('\0')) open.push(secret);
    }
    if (open.length === 0) return undefined;
    const rows = await this.#connections.run<{ secret: string; name: string }>(worldsOfStatement, [open]);
    const [first] = open.flatMap((secret) => rows.find((row) => row.secret === secret) ?? []);
    if (first) this.#remember(first.secret, first.name);
    return first?.name;
  }

  /** Remembers the secrets that a write has added to a world. */
  added(world: MemoryWorld, changes: readonly Change[]): void {
    for (const secret of changes.flatMap((change) => secretsOf(world, change))) {
      const [only, ...others] = this.#worlds.secrets.worldsOf(secret);
      if (only === world.name && others.length === 0) this.#remember(secret, world.name);
    }
  }

  /** Forgets all secrets: worlds may have got those of others. */
  clear(): void {
    this.#found.clear();
  }

  #known(secret: string): string | undefined {
    const name = this.#found.get(secret);
    return name !== undefined && this.#worlds.secrets.worldsOf(secret).includes(name) ? name : undefined;
  }

  #remember(secret: string, name: string): void {
    if (this.#found.size >= capacity) this.#found.clear();
    this.#found.set(secret, name);
  }

  /** Whether a text is the id of a client that every world has: it leads to no world. */
  #isPublic(text: string): boolean {
    const row = this.#worlds.inMemory(defaultWorld)?.world.entryOf('clients', text)?.row;
    return row !== undefined && !definitionOf('clients').secretsOf?.(row).includes(text);
  }
}

/** Returns the secrets of a record that a write has changed. */
function secretsOf(world: MemoryWorld, { part, key }: Change): readonly string[] {
  if (key === undefined || part === 'statements') return [];
  const kind = part as keyof RecordKinds;
  const entry = world.entryOf(kind, key);
  return (entry && definitionOf(kind).secretsOf?.(entry.row)) ?? [];
}
