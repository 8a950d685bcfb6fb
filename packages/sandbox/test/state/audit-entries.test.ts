import { Kysely, SqliteDialect } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { MemoryTeams } from '../../src/state/memory/memory-teams.ts';
import { migrate } from '../../src/state/sql/open-database.ts';
import type { Schema } from '../../src/state/sql/schema.ts';
import { SqlTeams } from '../../src/state/sql/sql-teams.ts';
import { openFile } from '../../src/state/sqlite/node-sqlite.ts';
import type { TeamRegistry } from '../../src/state/teams.ts';

const most = 10;

/** Registries of teams whose audit logs have at most ten entries of each actor. */
const registries: Readonly<Record<string, () => Promise<TeamRegistry>>> = {
  memory: async () => new MemoryTeams(Date.now, () => 0, most),
  SQLite: async () => {
    const database = new Kysely<Schema>({ dialect: new SqliteDialect({ database: openFile(':memory:') }) });
    onTestFinished(() => database.destroy());
    await migrate(database, 'the test');
    return new SqlTeams(database, Date.now, most);
  },
};

const open = (name: string): Promise<TeamRegistry> => (registries[name] ?? expect.unreachable())();

/** Adds entries of a team until the number of the last one is a multiple of a hundred: then old ones were removed. */
async function flood(teams: TeamRegistry, actor: string): Promise<void> {
  for (;;) {
    await teams.addAuditEntry({ actor, action: 'advanceClock', teamId: actor });
    const [last] = await teams.auditEntries({ limit: 1 });
    if ((last?.number ?? 0) % 100 === 0) return;
  }
}

const actorsOf = async (teams: TeamRegistry): Promise<Record<string, number>> => {
  const actors: Record<string, number> = {};
  for (const { actor } of await teams.auditEntries({ limit: 1_000 })) {
    actors[actor] = (actors[actor] ?? 0) + 1;
  }
  return actors;
};

test.each(Object.keys(registries))(
  'in %s, many entries of a team remove none of other actors',
  async (name) => {
    const teams = await open(name);
    for (const id of ['quiet', 'busy']) {
      await teams.addTeam({ id, name: id });
      await teams.addAuditEntry({ actor: 'admin', action: 'createTeam', teamId: id });
    }
    await teams.addAuditEntry({ actor: 'quiet', action: 'createTeamToken', teamId: 'quiet' });
    await teams.addAuditEntry({ actor: 'sandbox', action: 'removeWorld', teamId: 'quiet' });
    await flood(teams, 'busy');
    expect(await actorsOf(teams)).toEqual({ admin: 2, quiet: 1, sandbox: 1, busy: most });
  },
);

test.each(Object.keys(registries))('in %s, the entries of all removed teams have one limit', async (name) => {
  const teams = await open(name);
  for (const id of ['first', 'second']) {
    await teams.addTeam({ id, name: id });
    for (let entry = 0; entry < 6; entry++) await teams.addAuditEntry({ actor: id, action: 'resetWorld' });
    await teams.removeTeam(id);
  }
  await teams.addAuditEntry({ actor: 'admin', action: 'removeTeam' });
  expect(await actorsOf(teams)).toEqual({ first: 4, second: 6, admin: 1 });
});
