import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { fieldsFor, readRepository } from '@litas/scripts/repository';
import { fileURLToPath } from 'node:url';
import { linksIn } from '../../src/readme/links.ts';
import { pack, publishedPackages } from '../../src/packed/pack.ts';
import { packedLimits } from '../../src/packed/sizes.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

test.for(publishedPackages)('the manifest of %s says what it is and where it comes from', async (folder) => {
  const { manifest, files, contents } = await pack(folder);
  const { url } = await readRepository(root);
  const fields = manifest as unknown as Readonly<Record<string, unknown>>;
  const path = folder === '../openapi' ? 'openapi' : `packages/${folder}`;
  expect(fields).toMatchObject({ license: 'MIT', sideEffects: false, ...fieldsFor(url, path) });
  expect(fields['description']).toMatch(/^[A-Z].{20,150}\.$/);
  expect((fields['keywords'] as string[]).length).toBeGreaterThan(2);
  expect(manifest.exports).toHaveProperty(['./package.json'], './package.json');
  for (const file of ['README.md', 'LICENSE', 'package.json']) expect(files).toContain(file);
  expect(contents.readFile(`/node_modules/${manifest.name}/README.md`)).toContain(`# ${manifest.name}`);
});

test.for(publishedPackages)(
  '%s publishes its changelog, and no tests, configuration or scripts of its build',
  async (folder) => {
    const source = JSON.parse(
      await readFile(
        `${root}${folder === '../openapi' ? 'openapi' : `packages/${folder}`}/package.json`,
        'utf8',
      ),
    ) as { files: string[] };
    expect(source.files).toContain('CHANGELOG.md');
    const { files } = await pack(folder);
    const unwanted = /^(?:test|build|scripts)\/|^[^/]*(?:config|stryker)|tsbuildinfo|node_modules/;
    expect(files.filter((path) => unwanted.test(path))).toEqual([]);
  },
);

test.for(publishedPackages)('the tarball of %s is within its limit', async (folder) => {
  const { tarball } = await pack(folder);
  const kB = tarball.byteLength / 1000;
  expect(kB).toBeLessThanOrEqual(packedLimits[folder] ?? 0);
  // A package without its code would pass any limit.
  expect(kB).toBeGreaterThan((packedLimits[folder] ?? 0) / 3);
});

test.for(publishedPackages.filter((folder) => folder !== '../openapi'))(
  'the declaration maps of %s, if it has any, lead to published sources',
  async (folder) => {
    const { contents, files, manifest } = await pack(folder);
    const missing = files.flatMap((path) => {
      if (!path.endsWith('.d.ts')) return [];
      const text = contents.readFile(`/node_modules/${manifest.name}/${path}`);
      const [, map] = /\/\/# sourceMappingURL=(.+)$/m.exec(text) ?? [];
      return map === undefined || files.includes(path.replace(/[^/]+$/, map)) ? [] : [path];
    });
    expect(missing).toEqual([]);
  },
);

test.for(publishedPackages)(
  'each declaration of %s is an entry point or is imported, and each import leads to one',
  async (folder) => {
    const { contents, files, manifest } = await pack(folder);
    const declarations = files.filter((path) => path.startsWith('dist/') && path.endsWith('.d.ts'));
    const imported = declarations.flatMap((path) => {
      const text = contents.readFile(`/node_modules/${manifest.name}/${path}`);
      const names = text.matchAll(/(?:from |import\()['"](\.[^'"]+)['"]/g);
      return Array.from(names, ([, name = '']) =>
        posix.join(posix.dirname(path), name.replace(/\.[jt]s$/, '.d.ts')),
      );
    });
    const entries = JSON.stringify(manifest.exports).match(/dist\/[^"]+\.d\.ts/g) ?? [];
    expect([...new Set([...entries, ...imported])].toSorted()).toEqual(declarations.toSorted());
  },
);

test.for(publishedPackages)(
  'every link in the Markdown files of %s leads to a website or into the package',
  async (folder) => {
    const { contents, files, manifest } = await pack(folder);
    const broken = files
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) => {
        const links = linksIn(contents.readFile(`/node_modules/${manifest.name}/${path}`));
        return links.filter(
          (link) =>
            !/^(?:https:|mailto:|#)/.test(link) &&
            !files.includes(posix.join(posix.dirname(path), link.replace(/#.*$/, ''))),
        );
      });
    expect(broken).toEqual([]);
  },
);
