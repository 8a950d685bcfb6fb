import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { findExample, readExamples } from '@litas/scripts/examples';
import { copySources, installExample, readTarballs } from '@litas/scripts/install-example';
import { type Consumer, installed } from '../packed/consumer.ts';
import { pack, packAll } from '../packed/pack.ts';

/** Packed packages in a folder. */
type Tarballs = Awaited<ReturnType<typeof readTarballs>>;

/** Writes the packed packages into a folder and reads their manifests. */
export async function writeTarballs(folder: string): Promise<Tarballs> {
  const paths = [...(await packAll()).values()].map(async ({ path, tarball }) => {
    const copy = join(folder, basename(path));
    await writeFile(copy, tarball);
    return copy;
  });
  return readTarballs(await Promise.all(paths));
}

/** Folders of the other packages of the examples of `npm test`, relative to `packages/`. */
const links = { express: 'contract/node_modules/express' };

/**
 * Copies an example to a folder outside of the repository, as a user would, and installs the packed packages with npm.
 *
 * @param name - Folder in `examples/`.
 * @param tarballs - The packed packages.
 * @throws InstallError when npm fails, or when the lockfile is out of date.
 */
export async function installedExample(name: string, tarballs: Tarballs): Promise<Consumer> {
  const example = findExample(await readExamples(), name);
  const folder = await realpath(await mkdtemp(join(tmpdir(), `litas-${name}-`)));
  const consumer = { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
  try {
    await installExample(example, folder, tarballs);
    await copySources(example, folder);
    return consumer;
  } catch (error) {
    await consumer[Symbol.asyncDispose]();
    throw error;
  }
}

/**
 * Copies an example to a folder outside of the repository, with the packed client and sandbox, and links the other packages that it
 * needs. That takes a tenth of the time of an installation with npm.
 *
 * @param name - Folder in `examples/`.
 */
export async function linkedExample(name: string): Promise<Consumer> {
  const example = findExample(await readExamples(), name);
  const [client, sandbox] = [await pack('client'), await pack('sandbox')];
  const { [client.manifest.name]: _, ...needs } = sandbox.manifest.dependencies ?? {};
  const consumer = await installed({
    packages: [client.contents, sandbox.contents],
    peers: Object.keys(needs),
    peersOf: 'sandbox',
    links,
    manifest: JSON.stringify(example.manifest),
    files: {},
  });
  await copySources(example, consumer.folder);
  return consumer;
}
