/** Writes the fixture of the newest schema: run once, when a migration is added. */
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { samples, seededWallet, statementOf, template, tokenOf } from '../../../src/conformance/samples.ts';
import { migrations } from '../../../src/state/sql/migrations.ts';
import { openSqliteStore } from '../../../src/state/sqlite/open-sqlite-store.ts';

const newest = Object.keys(migrations).at(-1) ?? '';
const path = fileURLToPath(new URL(`fixtures/${newest}.db`, import.meta.url));

const store = await openSqliteStore(path);
store.useTemplate(template);
await store.write('default', (world) => {
  world.tokens.put(tokenOf(1));
  world.fileContents.put(samples.fileContents[0]);
  world.balances.put(samples.balances[0]);
  world.statements.add(seededWallet, statementOf(300));
  world.clock.set({ ahead: 7 });
});
await store.snapshots.keep('default', 'kept');
await store.write('other', ({ tokens }) => tokens.put(tokenOf(2)));
await store.nonces.remember({ id: 'client', timestamp: '1769860800', nonce: 'once' });
await store.teams.addTeam({ id: 'a', name: 'a' });
await store.teams.addToken({ id: 't', teamId: 'a', hash: 'h' });
await store.teams.addWorld({ name: 'other', teamId: 'a' }, 1);
await store.teams.addAuditEntry({ actor: 'a', action: 'createWorld', target: 'other' });
await store.close();

const database = new DatabaseSync(path);
database.exec('PRAGMA journal_mode = DELETE; VACUUM');
database.close();
