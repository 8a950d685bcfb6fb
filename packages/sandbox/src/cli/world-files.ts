import { rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connectSandbox } from '../connect/index.ts';
import type { AnyNamedWorld, AnySandbox } from '../engine/worlds/any-sandbox.ts';
import { defaultLimits } from '../node/limits.ts';
import { createSandbox } from '../sandbox/create-sandbox.ts';
import { readExport, type WorldExport, WorldExportError } from '../state/memory/world-export.ts';
import { type Store, worldNameRule } from '../state/store.ts';
import { ownerOf } from '../engine/teams/team-worlds.ts';
import { openStore } from './open-store.ts';
import type { StoreAddress } from './read-values.ts';

/** Where the worlds are. */
interface Place {
  /** Origin of a running sandbox. */
  readonly url: string;
  /** A store, which is used instead of the URL. A SQLite file must not be open in a sandbox. */
  readonly store?: StoreAddress;
}

/** Options of `litas-sandbox export`. */
export interface ExportOptions extends Place {
  readonly output: string;
  readonly all?: true;
  readonly snapshot?: string;
  readonly force?: true;
}

/** Options of `litas-sandbox import`. */
export interface ImportOptions extends Place {
  readonly world?: string;
}

/** Thrown when a world or a file is not there, or cannot be used. The message is for the user. */
export class WorldFilesError extends Error {
  override readonly name = 'WorldFilesError';
}

/**
 * Writes each world into a file of its own, which only its owner can read.
 *
 * @param print - Prints a line for each file.
 */
export async function exportWorlds(
  names: readonly string[],
  options: ExportOptions,
  print: (line: string) => void,
): Promise<void> {
  await withSandbox(options, async (sandbox) => {
    const known = await sandbox.worlds();
    // Worlds that other teams share are not for copying.
    const shared = options.store ? [] : known.filter((name) => ownerOf(name) !== undefined);
    const own = known.filter((name) => !shared.includes(name));
    const wanted = options.all ? own : names.length > 0 ? names : ['default'];
    const unknown = wanted.find((name) => !known.includes(name));
    if (unknown !== undefined) throw new WorldFilesError(`There is no world ${unknown}.`);
    const foreign = wanted.find((name) => shared.includes(name));
    if (foreign !== undefined) {
      throw new WorldFilesError(
        `Only the team ${ownerOf(foreign)} can export the world ${foreign}. Ask it for the file.`,
      );
    }
    // Over HTTP, a team names its worlds without their owner.
    if (options.store && wanted.some((name) => ownerOf(name) !== undefined)) throw storeOfTeams();
    if (options.all && shared.length > 0)
      print(`Skipped ${shared.join(', ')}: only the team that owns a world can export it.`);
    for (const name of wanted) {
      const { snapshot } = options;
      const exported = await worldNamed(sandbox, name).exportWorld({
        ...(snapshot !== undefined && { snapshot }),
      });
      const path = join(options.output, `${name}.json`);
      writePrivate(path, `${JSON.stringify(exported)}\n`, options.force === true);
      print(`Wrote ${path}. It contains ${secretsOf(exported)}: keep it like a password.`);
    }
  });
}

/**
 * Imports each file into the world that it names, or into another one.
 *
 * @param print - Prints a line for each file.
 */
export async function importWorlds(
  paths: readonly string[],
  options: ImportOptions,
  print: (line: string) => void,
): Promise<void> {
  if (options.world !== undefined && paths.length > 1)
    throw new WorldFilesError('With --world, import one file at a time.');
  await withSandbox(options, async (sandbox, store) => {
    if ((await store?.teams.teams())?.length) throw storeOfTeams();
    for (const path of paths) {
      const exported = await readExportFile(path);
      const name = options.world ?? exported.world;
      await worldNamed(sandbox, name).importWorld(exported);
      print(`Imported ${path} into the world ${name}.`);
    }
  });
}

/** Returns a world; its name can come from a file. */
function worldNamed(sandbox: AnySandbox, name: string): AnyNamedWorld {
  try {
    return sandbox.world(name);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new WorldFilesError(
      `${name} is not the name of a world: ${worldNameRule}. Name another one: --world NAME`,
      { cause: error },
    );
  }
}

/** Returns the secrets of a file. Credentials that were issued for a world of a team are not part of an export. */
function secretsOf({ contents }: WorldExport): string {
  const { records } = contents as {
    records: Readonly<Record<string, readonly { password?: string | null }[]>>;
  };
  const hasCredentials =
    (records['clients'] ?? []).length > 0 ||
    (records['users'] ?? []).some(({ password }) => password !== null);
  return hasCredentials
    ? 'keys and passwords'
    : 'keys of tokens and messages with codes, but no keys of clients and no passwords';
}

/** Calls a function with a sandbox: a running one, or one over a store. */
async function withSandbox(
  { url, store: address }: Place,
  work: (sandbox: AnySandbox, store?: Store) => Promise<void>,
): Promise<void> {
  if (address === undefined) {
    // Other users of the machine can read command lines, so there is no option for the token.
    const token = process.env['LITAS_SANDBOX_TOKEN'];
    if (token !== undefined && !/^[\x21-\x7E]+$/.test(token)) {
      throw new WorldFilesError(
        'LITAS_SANDBOX_TOKEN must be the token of a team. It is empty, or has characters that no token has.',
      );
    }
    return work(connectSandbox(url, { timeoutMs: 60_000, ...(token !== undefined && { token }) }));
  }
  const store = await openStore(address);
  try {
    await work(createSandbox({ store }), store);
  } finally {
    await store.close();
  }
}

/** Worlds of teams belong to records that only a sandbox for teams writes. */
const storeOfTeams = (): WorldFilesError =>
  new WorldFilesError(
    'The store has worlds of teams. Start the sandbox with --team, and use --url with the token of the team in LITAS_SANDBOX_TOKEN instead of --store.',
  );

async function readExportFile(path: string): Promise<WorldExport> {
  const text = await readText(path);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new WorldFilesError(`${path} is not an export of a world.`);
  }
  try {
    await readExport(value);
  } catch (error) {
    throw error instanceof WorldExportError ? new WorldFilesError(`${path}: ${error.message}`) : error;
  }
  return value as WorldExport;
}

async function readText(path: string): Promise<string> {
  const limit = defaultLimits.controlBodyBytes;
  try {
    if (statSync(path).size <= limit) return await readFile(path, 'utf8');
  } catch (error) {
    throw new WorldFilesError(`${path} cannot be read: ${problemOf(error)}`, { cause: error });
  }
  throw new WorldFilesError(`${path} is larger than ${limit / 1_048_576} MiB, the limit of an import.`);
}

/** Writes a file that only its owner can read. */
function writePrivate(path: string, text: string, force: boolean): void {
  try {
    // A file that is written over would keep its permissions.
    if (force) rmSync(path, { force: true });
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const advice =
      Object(error).code === 'EEXIST' ? 'It exists. To replace it, add --force.' : problemOf(error);
    throw new WorldFilesError(`${path} cannot be written. ${advice}`, { cause: error });
  }
}

const problemOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? 'It does not exist.' : message;
};
