import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nextVersions } from '@litas/scripts/next-versions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packAll } from '../../src/packed/pack.ts';
import { type LocalRegistry, startRegistry } from '../../src/packed/registry.ts';
import { runProgram } from '../../src/run-program.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const packages = ['@litas/client', '@litas/sandbox', '@litas/msw', '@litas/cli', '@litas/openapi', 'msw'];

/** How each package manager adds packages from a registry. */
const managers: readonly (readonly [name: string, command: readonly string[]])[] = [
  ['npm', ['npm', 'install', '--no-audit', '--no-fund']],
  // What was published a moment ago is younger than the usual minimum.
  ['pnpm', ['pnpm', 'add', '--config.minimumReleaseAge=0', '--config.ignoreScripts=true']],
  ['yarn', ['npx', '--yes', 'yarn@1.22.22', 'add', '--non-interactive']],
  ['bun', ['npx', '--yes', 'bun@1.3.0', 'add']],
];

const program = `
import { createWallet } from '@litas/client';
import { handlers } from '@litas/msw';
import { createSandbox } from '@litas/sandbox';

const { fetch, origin } = createSandbox();
const { time } = await createWallet({ baseUrl: origin, fetch }).getServer();
console.log(typeof time, handlers().length > 0);
`;

// Downloads a registry and package managers.
describe.runIf(process.env['LITAS_FULL'] === '1')('a release, rehearsed on a local registry', () => {
  let registry: LocalRegistry | undefined;
  let version = '';
  beforeAll(async () => {
    const started = await startRegistry();
    registry = started;
    const packed = await packAll();
    for (const next of await nextVersions(root)) {
      const folder = next.folder === 'openapi' ? '../openapi' : next.folder.replace('packages/', '');
      const contents = packed.get(folder);
      if (!contents) throw new Error(`${next.folder} is not packed.`);
      version = next.version;
      await started.publish(contents, next.version, next.changelog);
    }
  }, 300_000);
  afterAll(() => registry?.[Symbol.asyncDispose]());

  test.for(managers)(
    '%s installs the packages, and they run',
    { timeout: 300_000 },
    async ([name, command]) => {
      if (!registry) throw new Error('There is no registry.');
      const cwd = join(registry.folder, 'projects', name);
      await mkdir(cwd, { recursive: true });
      await writeFile(join(cwd, 'package.json'), '{ "name": "project", "private": true, "type": "module" }');
      await writeFile(join(cwd, '.npmrc'), `registry=${registry.url}\n`);
      await writeFile(join(cwd, 'bunfig.toml'), `[install]\nregistry = "${registry.url}"\n`);
      await writeFile(join(cwd, 'program.mjs'), program);
      const [tool = '', ...args] = command;
      const env = { npm_config_registry: registry.url, YARN_REGISTRY: registry.url };
      const added = await runProgram(tool, [...args, ...packages], { cwd, env, timeoutMs: 240_000 });
      expect({ code: added.code, problems: added.code === 0 ? '' : added.stdout + added.stderr }).toEqual({
        code: 0,
        problems: '',
      });
      const { stdout } = await runProgram(process.execPath, ['program.mjs'], { cwd });
      expect(stdout).toBe('number true\n');
      const installed = join(cwd, 'node_modules/@litas/cli/package.json');
      expect((JSON.parse(await readFile(installed, 'utf8')) as { version: string }).version).toBe(version);
      const litas = await runProgram(
        process.execPath,
        [join(cwd, 'node_modules/@litas/cli/bin/litas.js'), 'call', '--help'],
        { cwd },
      );
      expect(litas.stdout).toContain('getUser');
    },
  );
});
