import type { Selectable } from 'kysely';
import {
  type AuditEntryRecord,
  type AuditFilter,
  maxAuditEntries,
  type TeamRecord,
  type TeamRegistry,
  type TeamTokenRecord,
  type TeamWorldRecord,
} from '../teams.ts';
import type { Database, Schema } from './schema.ts';
import { SqlAuditLog } from './sql-audit-log.ts';

/** The teams of a database. */
export class SqlTeams implements TeamRegistry {
  readonly #database: Database;
  readonly #now: () => number;
  readonly #audit: SqlAuditLog;

  /**
   * @param now - The clock, in milliseconds since 1970.
   * @param maxEntries - Maximum number of entries of an actor in the audit log.
   */
  constructor(database: Database, now: () => number, maxEntries: number = maxAuditEntries) {
    this.#database = database;
    this.#now = now;
    this.#audit = new SqlAuditLog(database, maxEntries);
  }

  async addTeam({ id, name }: Pick<TeamRecord, 'id' | 'name'>): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await this.#database
      .insertInto('teams')
      .values({ id, name, changes: 0, created_at: this.#seconds() })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .executeTakeFirstOrThrow();
    return Number(numInsertedOrUpdatedRows) > 0;
  }

  async teams(): Promise<readonly TeamRecord[]> {
    const rows = await this.#database.selectFrom('teams').selectAll().orderBy('place').execute();
    return rows.map(({ id, name, created_at: createdAt }) => ({ id, name, createdAt }));
  }

  async removeTeam(id: string): Promise<void> {
    await this.#database.deleteFrom('teams').where('id', '=', id).execute();
    await this.#audit.removeTeam();
  }

  async addToken(
    { id, teamId, hash }: Pick<TeamTokenRecord, 'id' | 'teamId' | 'hash'>,
    replaces?: string,
  ): Promise<void> {
    await this.#database.transaction().execute(async (transaction) => {
      if (replaces !== undefined) {
        await transaction
          .deleteFrom('team_tokens')
          .where('id', '=', replaces)
          .where('team_id', '=', teamId)
          .execute();
      }
      await transaction
        .insertInto('team_tokens')
        .values({ id, team_id: teamId, hash, created_at: this.#seconds() })
        .execute();
    });
  }

  async token(id: string): Promise<TeamTokenRecord | undefined> {
    const row = await this.#database
      .selectFrom('team_tokens')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    return row && toToken(row);
  }

  async tokens(teamId: string): Promise<readonly TeamTokenRecord[]> {
    const rows = await this.#database
      .selectFrom('team_tokens')
      .selectAll()
      .where('team_id', '=', teamId)
      .orderBy('place')
      .execute();
    return rows.map(toToken);
  }

  async removeToken(id: string): Promise<void> {
    await this.#database.deleteFrom('team_tokens').where('id', '=', id).execute();
  }

  async addWorld(
    { name, teamId }: Pick<TeamWorldRecord, 'name' | 'teamId'>,
    limit: number,
  ): Promise<'added' | 'known' | 'full'> {
    const now = this.#seconds();
    return this.#database.transaction().execute(async (transaction) => {
      // The row of the team is locked first, so that two processes do not both add the last world.
      await transaction
        .updateTable('teams')
        .set(({ eb }) => ({ changes: eb('changes', '+', 1) }))
        .where('id', '=', teamId)
        .execute();
      const known = await transaction
        .selectFrom('team_worlds')
        .select('name')
        .where('name', '=', name)
        .executeTakeFirst();
      if (known) return 'known';
      const { count } = await transaction
        .selectFrom('team_worlds')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('team_id', '=', teamId)
        .executeTakeFirstOrThrow();
      if (count >= limit) return 'full';
      await transaction
        .insertInto('team_worlds')
        .values({ name, team_id: teamId, created_at: now, used_at: now })
        .execute();
      return 'added';
    });
  }

  async world(name: string): Promise<TeamWorldRecord | undefined> {
    const [world] = await this.#withShares(
      await this.#database.selectFrom('team_worlds').selectAll().where('name', '=', name).execute(),
    );
    return world;
  }

  async worlds(teamId: string): Promise<readonly TeamWorldRecord[]> {
    const own = await this.#database
      .selectFrom('team_worlds')
      .selectAll()
      .where('team_id', '=', teamId)
      .orderBy('place')
      .execute();
    const shared = await this.#database
      .selectFrom('team_worlds')
      .selectAll()
      .where('name', 'in', (query) =>
        query.selectFrom('team_shares').select('world_name').where('team_id', '=', teamId),
      )
      .orderBy('place')
      .execute();
    return this.#withShares([...own, ...shared]);
  }

  async share(name: string, teamId: string): Promise<void> {
    await this.#database
      .insertInto('team_shares')
      .values({ world_name: name, team_id: teamId })
      .onConflict((conflict) => conflict.columns(['world_name', 'team_id']).doNothing())
      .execute();
  }

  async unshare(name: string, teamId: string): Promise<void> {
    await this.#database
      .deleteFrom('team_shares')
      .where('world_name', '=', name)
      .where('team_id', '=', teamId)
      .execute();
  }

  async useWorld(name: string): Promise<void> {
    await this.#database
      .updateTable('team_worlds')
      .set({ used_at: this.#seconds() })
      .where('name', '=', name)
      .execute();
  }

  async unusedWorlds(seconds: number): Promise<readonly string[]> {
    const rows = await this.#database
      .selectFrom('team_worlds')
      .select('name')
      .where('used_at', '<=', this.#seconds() - seconds)
      .orderBy('place')
      .execute();
    return rows.map(({ name }) => name);
  }

  async removeWorld(name: string): Promise<void> {
    await this.#database.deleteFrom('team_worlds').where('name', '=', name).execute();
  }

  async bytesOf(teamId: string): Promise<number> {
    const { bytes } = await this.#database
      .selectFrom('team_worlds')
      .innerJoin('worlds', 'worlds.name', 'team_worlds.name')
      .select(({ fn }) => fn.sum<number | null>('worlds.bytes').as('bytes'))
      .where('team_worlds.team_id', '=', teamId)
      .executeTakeFirstOrThrow();
    const { kept } = await this.#database
      .selectFrom('team_worlds')
      .innerJoin('worlds', 'worlds.name', 'team_worlds.name')
      .innerJoin('snapshots', 'snapshots.world_id', 'worlds.id')
      .select(({ fn }) => fn.sum<number | null>('snapshots.bytes').as('kept'))
      .where('team_worlds.team_id', '=', teamId)
      .executeTakeFirstOrThrow();
    return (bytes ?? 0) + (kept ?? 0);
  }

  addAuditEntry(entry: Omit<AuditEntryRecord, 'number' | 'at' | 'done'>): Promise<number> {
    return this.#audit.add(entry, this.#seconds());
  }

  confirmAuditEntry(number: number): Promise<void> {
    return this.#audit.confirm(number);
  }

  removeAuditEntry(number: number): Promise<void> {
    return this.#audit.remove(number);
  }

  auditEntries(filter: AuditFilter): Promise<readonly AuditEntryRecord[]> {
    return this.#audit.select(filter);
  }

  async #withShares(worlds: readonly Selectable<Schema['team_worlds']>[]): Promise<TeamWorldRecord[]> {
    if (worlds.length === 0) return [];
    const shares = await this.#database
      .selectFrom('team_shares')
      .selectAll()
      .where(
        'world_name',
        'in',
        worlds.map(({ name }) => name),
      )
      .orderBy('place')
      .execute();
    return worlds.map(({ name, team_id: teamId, created_at: createdAt, used_at: usedAt }) => ({
      name,
      teamId,
      sharedWith: shares.filter((share) => share.world_name === name).map((share) => share.team_id),
      createdAt,
      usedAt,
    }));
  }

  #seconds(): number {
    return Math.floor(this.#now() / 1_000);
  }
}

const toToken = ({
  id,
  team_id: teamId,
  hash,
  created_at: createdAt,
}: Selectable<Schema['team_tokens']>): TeamTokenRecord => ({ id, teamId, hash, createdAt });
