import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import pg from 'pg';
import { freePort } from './free-port.ts';
import { findBinaries } from './postgres-binaries.ts';

/** A PostgreSQL server on a loopback address, for tests: it does not wait for the disk, and keeps nothing. */
export interface PostgresServer {
  /** URL of the database `postgres`. */
  readonly url: string;
  /** Creates a database, and returns its URL. */
  createDatabase(name: string): Promise<string>;
  /** Ends the server as a crash would, or as an administrator would, and starts it again on its port. */
  restart(how?: 'immediate' | 'fast'): Promise<void>;
  /** Ends the server. */
  end(how?: 'immediate' | 'fast'): Promise<void>;
  /** Starts the server again. */
  start(): Promise<void>;
  /** Ends the server and removes its files. */
  close(): Promise<void>;
}

/** Id of the user without rights, which Unix systems have for such programs. */
const powerless = 65_534;

/** The user that runs the server where this process is root, which PostgreSQL refuses: that of Debian's package, or the one without rights. */
function unprivileged(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const entry = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  return { uid: Number(entry?.[1] ?? powerless), gid: Number(entry?.[2] ?? powerless) };
}

/**
 * Starts a PostgreSQL server of this machine.
 *
 * @param settings - Settings of the server, such as `max_connections=50`.
 * @throws `Error` with the reason when there is none, or it does not start.
 */
export async function startPostgres(settings: readonly string[] = []): Promise<PostgresServer> {
  const found = findBinaries();
  if ('missing' in found) throw new Error(found.missing);
  const folder = mkdtempSync(join(tmpdir(), 'litas-pg-'));
  const user = unprivileged();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } };
  execFileSync(
    join(found.folder, 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C'],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const parameters = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${process.platform === 'win32' ? '' : folder}`,
    'fsync=off',
    'full_page_writes=off',
    'max_connections=200',
    'shared_buffers=32MB',
    'max_wal_size=256MB',
    ...settings,
  ].flatMap((setting) => ['-c', setting]);
  let server: ChildProcess | undefined;

  const start = async (): Promise<void> => {
    const child = spawn(join(found.folder, 'postgres'), ['-D', data, ...parameters], {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let log = '';
    child.stderr.on('data', (text) => (log = `${log}${text}`.slice(-4_000)));
    const ended = once(child, 'close').then(() => {
      throw new Error(`PostgreSQL did not start: ${log}`);
    });
    ended.catch(() => undefined);
    server = child;
    await Promise.race([ended, untilReady(url)]);
  };
  const end = async (how: 'immediate' | 'fast' = 'fast'): Promise<void> => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const closed = once(server, 'close');
    server.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT');
    await closed;
  };
  // A run that is ended in the middle leaves no server behind.
  process.once('exit', () => server?.kill('SIGQUIT'));
  await start();
  return {
    url,
    createDatabase: (name) => createDatabase(url, name),
    start,
    end,
    restart: async (how) => {
      await end(how);
      await start();
    },
    close: async () => {
      await end('immediate');
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Creates a database on a server, and returns its URL. */
export async function createDatabase(url: string, name: string): Promise<string> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  const created = new URL(url);
  created.pathname = `/${name}`;
  return created.href;
}

async function untilReady(url: string): Promise<void> {
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    try {
      await client.connect();
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 20));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
