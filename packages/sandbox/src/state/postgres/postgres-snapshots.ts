import { Account } from '../budget.ts';
import { ChangeLog } from '../memory/change-log.ts';
import { freeSnapshotName, replacedSnapshots } from '../memory/kept-snapshots.ts';
import { MemorySnapshot } from '../memory/memory-snapshot.ts';
import { MemoryStatements } from '../memory/memory-statements.ts';
import type { MemoryWorld } from '../memory/memory-world.ts';
import { listedSnapshot } from '../sql/sql-snapshots.ts';
import { readContents, writeContents } from '../sql/texts.ts';
import type { ListedSnapshot } from '../store.ts';
import type { Connections } from './connections.ts';
import type { SharedTemplates } from './shared-templates.ts';
import type { Run, Statement } from './statement.ts';
import { totalBytes } from './sync-statements.ts';
import { full } from './world-rows.ts';

const listStatement: Statement = {
  name: 'litas-list-snapshots',
  text: `select s.id, s.name, s.bytes, s.created_at from worlds w join snapshots s on s.world_id = w.id where w.name = $1 order by s.id`,
};

const getStatement: Statement = {
  name: 'litas-get-snapshot',
  text: `select s.base_id, s.bytes, s.content from worlds w join snapshots s on s.world_id = w.id
    where w.name = $1 and s.name = $2`,
};

const deleteStatement: Statement = {
  name: 'litas-delete-snapshots',
  text: 'delete from snapshots where id = any ($1::integer[])',
};

/** Parameters: world, name, template of the statements, bytes, content, Unix seconds. */
const insertStatement: Statement = {
  name: 'litas-insert-snapshot',
  text: `insert into snapshots (world_id, name, base_id, bytes, content, created_at) values ($1, $2, $3, $4, $5, $6)`,
};

/** Parameters: world, bytes by which its snapshots grow, limit on all bytes. */
const chargeStatement: Statement = {
  name: 'litas-charge-snapshot',
  text: `update worlds set kept_bytes = kept_bytes + $2::bigint
    where id = $1 and ($2::bigint <= 0 or ${totalBytes} + $2::bigint <= $3::bigint) returning id`,
};

/** A snapshot in the list of a world. */
interface Listed {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  readonly created_at: number | null;
}

/** The named snapshots of a database. */
export class PostgresSnapshots {
  readonly #connections: Connections;
  readonly #templates: SharedTemplates;
  readonly #limit: number;
  readonly #now: () => number;

  /**
   * @param limit - Maximum of all bytes.
   * @param now - Real time in milliseconds.
   */
  constructor(connections: Connections, templates: SharedTemplates, limit: number, now: () => number) {
    this.#connections = connections;
    this.#templates = templates;
    this.#limit = limit;
    this.#now = now;
  }

  /** Stores the state of a world, in the transaction that has its lock. */
  async keep(
    run: Run,
    worldId: number,
    world: MemoryWorld,
    called: string | undefined,
  ): Promise<ListedSnapshot> {
    const contents = world.captured();
    const { size: bytes } = world;
    const baseId = await this.#templates.idOf(contents.statements.template);
    const created = Math.floor(this.#now() / 1_000);
    const kept = await run<Listed>(listStatement, [world.name]);
    const name = called ?? freeSnapshotName(kept);
    const gone = replacedSnapshots(kept, name);
    const grown = bytes - gone.reduce((sum, snapshot) => sum + snapshot.bytes, 0);
    const charged = await run(chargeStatement, [worldId, grown, this.#limit]);
    if (charged.length === 0) throw full(this.#limit);
    await run(deleteStatement, [gone.map(({ id }) => id)]);
    await run(insertStatement, [worldId, name, baseId, bytes, writeContents(contents), created]);
    return { name, bytes, created };
  }

  /** Finds a snapshot of a world by its name. */
  async get(world: string, name: string): Promise<MemorySnapshot | undefined> {
    const [row] = await this.#connections.run<{ base_id: number; bytes: number; content: string }>(
      getStatement,
      [world, name],
    );
    if (!row) return undefined;
    const { records, values, added } = readContents(row.content);
    const statements = new MemoryStatements(
      await this.#templates.load(row.base_id),
      new ChangeLog(),
      new Account(),
    );
    statements.load(added);
    return new MemorySnapshot(world, row.bytes, { records, values, statements: statements.contents() });
  }

  /** Returns the snapshots of a world, the newest last. */
  async list(world: string): Promise<readonly ListedSnapshot[]> {
    return (await this.#connections.run<Listed>(listStatement, [world])).map(listedSnapshot);
  }

  /** Removes a snapshot, in the transaction that has the lock of its world. Returns whether it existed. */
  async remove(run: Run, worldId: number, world: string, name: string): Promise<boolean> {
    const row = (await run<Listed>(listStatement, [world])).find((each) => each.name === name);
    if (!row) return false;
    await run(chargeStatement, [worldId, -row.bytes, this.#limit]);
    await run(deleteStatement, [[row.id]]);
    return true;
  }
}
