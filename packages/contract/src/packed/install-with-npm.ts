import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { runProgram } from '../run-program.ts';
import type { Consumer } from './consumer.ts';
import type { PackedPackage } from './pack.ts';

/** The contents of the folder of a consumer that npm installs. */
export interface NpmConsumerOptions {
  /** Packages as they are published. */
  readonly packages: readonly PackedPackage[];
  /** Versions of other packages. */
  readonly needs: Readonly<Record<string, string>>;
  /** Files by name. */
  readonly files: Readonly<Record<string, string>>;
}

const networkProblem =
  /\b(?:EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ENOTFOUND|ETIMEDOUT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT_LOCALLY)\b/;

/** Returns whether an error says that npm cannot reach its registry. */
export const isOffline = (error: unknown): boolean => networkProblem.test(String(error));

/** Thrown when npm cannot reach its registry. */
export class NoRegistry extends Error {
  override readonly name = 'NoRegistry';
}

/**
 * Installs tarballs and packages of the registry into a new folder with npm, and writes the files of a program.
 *
 * @throws NoRegistry when npm cannot reach its registry, and Error when it fails otherwise.
 */
export async function installWithNpm({ packages, needs, files }: NpmConsumerOptions): Promise<Consumer> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'litas-consumer-')));
  const consumer = { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
  const tarballs = packages.map(({ path, manifest }) => [manifest.name, `file:${basename(path)}`] as const);
  for (const { path, tarball } of packages) await writeFile(join(folder, basename(path)), tarball);
  const dependencies = { ...Object.fromEntries(tarballs), ...needs };
  const all = { 'package.json': JSON.stringify({ private: true, dependencies }), ...files };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const args = ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { code, stderr } = await runProgram('npm', args, { cwd: folder, timeoutMs: 300_000 });
  if (code === 0) return consumer;
  await consumer[Symbol.asyncDispose]();
  const problem = networkProblem.exec(stderr);
  if (problem) throw new NoRegistry(`npm cannot reach its registry (${problem[0]}).`);
  throw new Error(stderr);
}
