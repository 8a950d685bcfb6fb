import { Account } from '../budget.ts';
import { ChangeLog } from '../memory/change-log.ts';
import { freeSnapshotName, replacedSnapshots } from '../memory/kept-snapshots.ts';
import { MemorySnapshot } from '../memory/memory-snapshot.ts';
import { MemoryStatements } from '../memory/memory-statements.ts';
import type { MemoryWorld } from '../memory/memory-world.ts';
import { readContents, writeContents } from '../sql/texts.ts';
import type { Connections } from './connections.ts';
import type { SharedTemplates } from './shared-templates.ts';
import type { Run, Statement } from './statement.ts';
import { totalBytes } from './sync-statements.ts';
import { full } from './world-rows.ts';

const listStatement: Statement = {
  name: 'litas-list-snapshots',
  text: `select s.id, s.name, s.bytes from worlds w join snapshots s on s.world_id = w.id where w.name = $1 order by s.id`,
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

/** Parameters: world, name, template of the statements, bytes, content. */
const insertStatement: Statement = {
  name: 'litas-insert-snapshot',
  text: `insert into snapshots (world_id, name, base_id, bytes, content) values ($1, $2, $3, $4, $5)`,
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
}

/** The named snapshots of a database. */
export class PostgresSnapshots {
  readonly #connections: Connections;
  readonly #templates: SharedTemplates;
  readonly #limit: number;

  /** @param limit - Maximum of all bytes. */
  constructor(connections: Connections, templates: SharedTemplates, limit: number) {
    this.#connections = connections;
    this.#templates = templates;
    this.#limit = limit;
  }

  /** Stores the state of a world, in the transaction that has its lock. */
  async keep(
    run: Run,
    worldId: number,
    world: MemoryWorld,
    called: string | undefined,
  ): Promise<{ readonly name: string; readonly bytes: number }> {
    const contents = world.captured();
    const { size: bytes } = world;
    const baseId = await this.#templates.idOf(contents.statements.template);
    const kept = await run<Listed>(listStatement, [world.name]);
    const name = called ?? freeSnapshotName(kept.map((snapshot) => snapshot.name));
    const gone = replacedSnapshots(kept, name);
    const grown = bytes - gone.reduce((sum, snapshot) => sum + snapshot.bytes, 0);
    const charged = await run(chargeStatement, [worldId, grown, this.#limit]);
    if (charged.length === 0) throw full(this.#limit);
    await run(deleteStatement, [gone.map(({ id }) => id)]);
    await run(insertStatement, [worldId, name, baseId, bytes, writeContents(contents)]);
    return { name, bytes };
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

  /** Returns the names of the snapshots of a world, the newest last. */
  async names(world: string): Promise<readonly string[]> {
    return (await this.#connections.run<Listed>(listStatement, [world])).map(({ name }) => name);
  }
}
