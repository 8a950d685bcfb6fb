import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { type AuditEntryRecord, type AuditFilter, otherActors } from '../teams.ts';
import type { Database, Schema } from './schema.ts';

/** Number of entries after which old ones are removed. */
const trimEvery = 100;

/** The audit log of a database. */
export class SqlAuditLog {
  readonly #database: Database;
  readonly #maxEntries: number;

  /** @param maxEntries - Maximum number of entries of an actor. */
  constructor(database: Database, maxEntries: number) {
    this.#database = database;
    this.#maxEntries = maxEntries;
  }

  /** Removes entries of removed teams when they are too many. Call it after a team was removed. */
  removeTeam(): Promise<void> {
    return this.#trim((where) =>
      where.and([
        where('actor', 'not in', otherActors),
        where('actor', 'not in', where.selectFrom('teams').select('id')),
      ]),
    );
  }

  /** Adds an entry that is not done, and returns its number. */
  async add(entry: Omit<AuditEntryRecord, 'number' | 'at' | 'done'>, at: number): Promise<number> {
    const { actor, token, teamId, action, target } = entry;
    const { number } = await this.#database
      .insertInto('audit_entries')
      .values({
        at,
        actor,
        token: token ?? null,
        team_id: teamId ?? null,
        action,
        target: target ?? null,
        done: 0,
      })
      .returning('number')
      .executeTakeFirstOrThrow();
    if (number % trimEvery === 0) await this.#trim((where) => where('actor', '=', actor));
    return number;
  }

  async confirm(number: number): Promise<void> {
    await this.#database.updateTable('audit_entries').set({ done: 1 }).where('number', '=', number).execute();
  }

  async remove(number: number): Promise<void> {
    await this.#database.deleteFrom('audit_entries').where('number', '=', number).execute();
  }

  /** Removes the oldest of too many entries of the audit log. */
  async #trim(
    condition: (where: ExpressionBuilder<Schema, 'audit_entries'>) => Expression<SqlBool>,
  ): Promise<void> {
    const newest = await this.#database
      .selectFrom('audit_entries')
      .select('number')
      .where(condition)
      .orderBy('number', 'desc')
      .limit(1)
      .offset(this.#maxEntries)
      .executeTakeFirst();
    if (!newest) return;
    await this.#database
      .deleteFrom('audit_entries')
      .where(condition)
      .where('number', '<=', newest.number)
      .execute();
  }

  async select({ teamId, before, limit }: AuditFilter): Promise<readonly AuditEntryRecord[]> {
    const rows = await this.#database
      .selectFrom('audit_entries')
      .selectAll()
      .$if(teamId !== undefined, (query) =>
        query.where((where) =>
          where.or([where('team_id', '=', teamId ?? ''), where('actor', '=', teamId ?? '')]),
        ),
      )
      .$if(before !== undefined, (query) => query.where('number', '<', before ?? 0))
      .orderBy('number', 'desc')
      .limit(limit)
      .execute();
    return rows.map(({ number, at, actor, token, team_id: team, action, target, done }) => ({
      number,
      at,
      actor,
      ...(token !== null && { token }),
      ...(team !== null && { teamId: team }),
      action,
      ...(target !== null && { target }),
      done: done === 1,
    }));
  }
}
