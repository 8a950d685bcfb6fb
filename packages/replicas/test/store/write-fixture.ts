/** Writes the dump of a version of the schema: run once, when a migration is added, with its name and the URL of an empty database. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import {
  samples,
  seededWallet,
  statementOf,
  template,
  tokenOf,
} from '../../../sandbox/src/conformance/samples.ts';
import { Connections } from '../../../sandbox/src/state/postgres/connections.ts';
import { PostgresStore } from '../../../sandbox/src/state/postgres/postgres-store.ts';
import { migrateTo } from '../support/schema-at.ts';

const [version = '', url = ''] = process.argv.slice(2);
await migrateTo(url, version);
const store = await PostgresStore.open(new Connections(url), {});
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
await store.close();

const dump = execFileSync('pg_dump', ['--inserts', '--no-owner', '--no-privileges', url], {
  encoding: 'utf8',
});
// Lines for psql, and comments.
const lines = dump.split('\n').filter((line) => line !== '' && !/^(?:\\|--)/.test(line));
writeFileSync(new URL(`fixtures/${version}.sql`, import.meta.url), `${lines.join('\n')}\n`);
