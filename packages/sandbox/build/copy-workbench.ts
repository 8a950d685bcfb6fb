/** Copies the built workbench into the package: compressed with gzip, and listed with types and hashes. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Manifest, StaticFile } from '../src/workbench/files.ts';
import { buildAdvice, builtFolder, publishedFolder } from './workbench-folders.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Compresses one file into the package. Returns its path in URLs, and what the server has to know about it. */
async function copy(path: string): Promise<[string, StaticFile]> {
  const type = types[extname(path)];
  if (type === undefined) throw new Error(`The type of ${path} is not known. Add it to ${import.meta.url}.`);
  const bytes = await readFile(path);
  const name = relative(builtFolder, path);
  const target = join(publishedFolder, name);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(`${target}.gz`, await promisify(gzip)(bytes, { level: 9 }));
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  return [`/${name.split(sep).join('/')}`, { type, hash }];
}

async function copyAll(): Promise<void> {
  await rm(publishedFolder, { recursive: true, force: true });
  await mkdir(publishedFolder, { recursive: true });
  const screens = JSON.parse(await readFile(join(builtFolder, 'screens.json'), 'utf8')) as string[];
  const entries = await readdir(builtFolder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !['index.html', 'screens.json'].includes(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const manifest: Manifest = {
    screens,
    files: Object.fromEntries(await Promise.all(paths.map(copy))),
  };
  await writeFile(join(publishedFolder, 'index.html'), await readFile(join(builtFolder, 'index.html')));
  // Last and in one step: with it, the copy is complete.
  const written = join(publishedFolder, 'manifest.json.new');
  await writeFile(written, JSON.stringify(manifest));
  await rename(written, join(publishedFolder, 'manifest.json'));
}

if (existsSync(join(builtFolder, 'screens.json'))) await copyAll();
else process.stderr.write(`The package is built without the workbench. ${buildAdvice}\n`);
