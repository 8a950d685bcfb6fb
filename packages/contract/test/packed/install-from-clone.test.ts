import { basename } from 'node:path';
import { packedFolders } from '@litas/scripts/pack';
import { expect, test } from 'vitest';
import { installed } from '../../src/packed/consumer.ts';
import { findNodes } from '../../src/packed/node-versions.ts';
import { packAll } from '../../src/packed/pack.ts';
import { readBlocks } from '../../src/readme/markdown-files.ts';
import { runProgram } from '../../src/run-program.ts';

const nodes = await findNodes(process.env['LITAS_FULL'] === '1');
const tenLines = (await readBlocks()).find(
  ({ place, language }) => place.startsWith('README.md') && language === 'ts',
);

const packed = [...(await packAll()).values()];
const manifests = packed.map(({ manifest }) => manifest);

/** Returns the dependencies of a package outside of this repository. */
function dependenciesOf(name: string): string[] {
  const { dependencies = {} } = manifests.find((manifest) => manifest.name === name) ?? {};
  return Object.keys(dependencies).filter((dependency) => !dependency.startsWith('@litas/'));
}

test('each package is packed into a file', () => {
  expect(packed).toHaveLength(packedFolders.length);
  for (const { path } of packed) expect(basename(path)).toMatch(/^litas-[a-z]+-\d.*\.tgz$/);
});

test('the packages depend on each other in the packed versions', () => {
  const versions = new Map(manifests.map(({ name, version }) => [name, version]));
  const needed = manifests.flatMap(({ dependencies = {} }) =>
    Object.entries(dependencies).filter(([name]) => name.startsWith('@litas/')),
  );
  expect(needed.length).toBeGreaterThan(0);
  for (const [name, range] of needed) expect(range).toBe(`^${versions.get(name)}`);
});

test.for(nodes)(
  'the ten lines of the README run with the packed packages in Node $major',
  async ({ program }) => {
    await using consumer = await installed({
      packages: packed.map(({ contents }) => contents),
      peers: dependenciesOf('@litas/sandbox'),
      peersOf: 'sandbox',
      files: { 'ten.mjs': tenLines?.code ?? '' },
    });
    const outcome = await runProgram(program, ['ten.mjs'], { cwd: consumer.folder });
    expect(outcome).toEqual({ code: 0, stdout: `${tenLines?.output?.trim()}\n`, stderr: '' });
  },
);
