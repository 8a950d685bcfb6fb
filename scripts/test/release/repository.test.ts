import { expect, test } from 'vitest';
import { readRepository, writeRepository } from '../../release/repository.ts';
import { packedFolders } from '../../pack/pack-into.ts';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

test('the URL of the repository is written into the manifest at the root and all published ones', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'litas-repository-'));
  try {
    for (const name of ['.', ...packedFolders]) {
      await mkdir(join(folder, name), { recursive: true });
      await writeFile(join(folder, name, 'package.json'), '{"name":"a","license":"MIT","type":"module"}');
    }
    await writeRepository(folder, 'https://example.org/OWNER/litas');
    expect(await readRepository(folder)).toEqual({
      url: 'https://example.org/OWNER/litas',
      isPlaceholder: true,
    });
    await writeRepository(folder, 'https://example.org/acme/litas');
    expect((await readRepository(folder)).isPlaceholder).toBe(false);
    const text = await readFile(join(folder, 'packages/cli/package.json'), 'utf8');
    const manifest = JSON.parse(text) as Readonly<Record<string, unknown>>;
    expect(Object.keys(manifest)).toEqual(['name', 'license', 'homepage', 'bugs', 'repository', 'type']);
    expect(manifest['repository']).toEqual({
      type: 'git',
      url: 'git+https://example.org/acme/litas.git',
      directory: 'packages/cli',
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
