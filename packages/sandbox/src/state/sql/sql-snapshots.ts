import { Account, type Budget } from '../budget.ts';
import { freeSnapshotName, replacedSnapshots } from '../memory/kept-snapshots.ts';
import { ChangeLog } from '../memory/change-log.ts';
import { MemorySnapshot } from '../memory/memory-snapshot.ts';
import { MemoryStatements } from '../memory/memory-statements.ts';
import type { MemoryWorld } from '../memory/memory-world.ts';
import type { Database } from './schema.ts';
import type { Templates } from './templates.ts';
import { readContents, writeContents } from './texts.ts';

/** The named snapshots of a database. */
export class SqlSnapshots {
  readonly #database: Database;
  readonly #templates: Templates;
  readonly #budget: Budget;

  /** @param budget - Counts the stored bytes. */
  constructor(database: Database, templates: Templates, budget: Budget) {
    this.#database = database;
    this.#templates = templates;
    this.#budget = budget;
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
  async keep(
    worldId: number,
    world: MemoryWorld,
    called: string | undefined,
  ): Promise<{ readonly name: string; readonly bytes: number }> {
    const contents = world.captured();
    const { size: bytes } = world;
    const baseId = await this.#templates.idOf(contents.statements.template);
    const kept = await this.#list(worldId);
    const name = called ?? freeSnapshotName(kept.map((snapshot) => snapshot.name));
    const gone = replacedSnapshots(kept, name);
    const freed = gone.reduce((sum, snapshot) => sum + snapshot.bytes, 0);
    this.#budget.check(bytes - freed);
    await this.#database.transaction().execute(async (transaction) => {
      for (const { id } of gone) await transaction.deleteFrom('snapshots').where('id', '=', id).execute();
      await transaction
        .insertInto('snapshots')
        .values({ world_id: worldId, name, base_id: baseId, bytes, content: writeContents(contents) })
        .execute();
    });
    this.#budget.add(bytes - freed);
    return { name, bytes };
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

  /** Returns the names of the snapshots of a world, the newest last. */
  async names(worldId: number): Promise<readonly string[]> {
    return (await this.#list(worldId)).map(({ name }) => name);
  }

  #list(worldId: number) {
    return this.#database
      .selectFrom('snapshots')
      .select(['id', 'name', 'bytes'])
      .where('world_id', '=', worldId)
      .orderBy('id')
      .execute();
  }
}
