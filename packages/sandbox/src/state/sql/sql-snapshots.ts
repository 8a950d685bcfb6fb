import type { Selectable } from 'kysely';
import { Account, type Budget } from '../budget.ts';
import { freeSnapshotName, replacedSnapshots } from '../memory/kept-snapshots.ts';
import { ChangeLog } from '../memory/change-log.ts';
import { MemorySnapshot } from '../memory/memory-snapshot.ts';
import { MemoryStatements } from '../memory/memory-statements.ts';
import type { MemoryWorld } from '../memory/memory-world.ts';
import type { ListedSnapshot } from '../store.ts';
import type { Database, Schema } from './schema.ts';
import type { Templates } from './templates.ts';
import { readContents, writeContents } from './texts.ts';

/** The named snapshots of a database. */
export class SqlSnapshots {
  readonly #database: Database;
  readonly #templates: Templates;
  readonly #budget: Budget;
  readonly #now: () => number;

  /**
   * @param budget - Counts the stored bytes.
   * @param now - Real time in milliseconds.
   */
  constructor(database: Database, templates: Templates, budget: Budget, now: () => number) {
    this.#database = database;
    this.#templates = templates;
    this.#budget = budget;
    this.#now = now;
  }

  /** Returns the size of all snapshots, or of the snapshots of one world, in bytes. */
  async bytes(worldId?: number): Promise<number> {
    const { bytes } = await this.#database
      .selectFrom('snapshots')
      .select(({ fn }) => fn.sum<number | null>('bytes').as('bytes'))
      .$if(worldId !== undefined, (query) => query.where('world_id', '=', worldId ?? 0))
      .executeTakeFirstOrThrow();
    return bytes ?? 0;
  }

  /** Stores the state of a world. Must not run during its writing transactions. */
  async keep(worldId: number, world: MemoryWorld, called: string | undefined): Promise<ListedSnapshot> {
    const contents = world.captured();
    const { size: bytes } = world;
    const baseId = await this.#templates.idOf(contents.statements.template);
    const created = Math.floor(this.#now() / 1_000);
    const kept = await this.#rows(worldId);
    const name = called ?? freeSnapshotName(kept);
    const gone = replacedSnapshots(kept, name);
    const freed = gone.reduce((sum, snapshot) => sum + snapshot.bytes, 0);
    this.#budget.check(bytes - freed);
    await this.#database.transaction().execute(async (transaction) => {
      for (const { id } of gone) await transaction.deleteFrom('snapshots').where('id', '=', id).execute();
      await transaction
        .insertInto('snapshots')
        .values({
          world_id: worldId,
          name,
          base_id: baseId,
          bytes,
          content: writeContents(contents),
          created_at: created,
        })
        .execute();
    });
    this.#budget.add(bytes - freed);
    return { name, bytes, created };
  }

  /** Finds a snapshot of a world by its name. */
  async get(worldId: number, world: string, name: string): Promise<MemorySnapshot | undefined> {
    const row = await this.#database
      .selectFrom('snapshots')
      .select(['base_id', 'bytes', 'content'])
      .where('world_id', '=', worldId)
      .where('name', '=', name)
      .executeTakeFirst();
    if (!row) return undefined;
    const { records, values, added } = readContents(row.content);
    const statements = new MemoryStatements(
      await this.#templates.load(row.base_id),
      new ChangeLog(),
      new Account(),
    );
    statements.load(added);
    return new MemorySnapshot(world, row.bytes, {
      records,
      values,
      statements: statements.contents(),
    });
  }

  /** Returns the snapshots of a world, the newest last. */
  async list(worldId: number): Promise<readonly ListedSnapshot[]> {
    return (await this.#rows(worldId)).map(listedSnapshot);
  }

  /** Removes a snapshot of a world. Returns whether it existed. */
  async remove(worldId: number, name: string): Promise<boolean> {
    const row = await this.#database
      .deleteFrom('snapshots')
      .where('world_id', '=', worldId)
      .where('name', '=', name)
      .returning('bytes')
      .executeTakeFirst();
    this.#budget.add(-(row?.bytes ?? 0));
    return row !== undefined;
  }

  #rows(worldId: number) {
    return this.#database
      .selectFrom('snapshots')
      .select(['id', 'name', 'bytes', 'created_at'])
      .where('world_id', '=', worldId)
      .orderBy('id')
      .execute();
  }
}

/** Returns what the list says about a row. */
export const listedSnapshot = ({
  name,
  bytes,
  created_at: created,
}: Pick<Selectable<Schema['snapshots']>, 'name' | 'bytes' | 'created_at'>): ListedSnapshot => ({
  name,
  bytes,
  ...(created !== null && { created }),
});
