import { expect, test } from 'vitest';
import { installedSandbox } from '../support/installed-sandbox.ts';
import { startProgram } from '../support/started-program.ts';
import { findNodes } from '../../src/packed/node-versions.ts';
import { runProgram } from '../../src/run-program.ts';

const full = process.env['LITAS_FULL'] === '1';
const nodes = await findNodes(full);
const bin = 'node_modules/@litas/sandbox/bin/litas-sandbox.js';

const supported = nodes.filter(({ major }) => major >= 22);
test.for(supported)('the packed command starts, responds and ends in Node $major', async ({ program }) => {
  const { consumer, manifest } = await installedSandbox();
  expect(manifest.bin).toEqual({ 'litas-sandbox': './bin/litas-sandbox.js' });
  const server = startProgram(program, [bin, '--port', '0', '--verbose'], consumer.folder);
  const url = await server.url();
  expect(server.output().stdout).toBe(`Litas sandbox on ${url}\n`);
  expect(url).toContain('//127.0.0.1:');

  const health: unknown = await (await fetch(`${url}/__sandbox/health`)).json();
  expect(health).toMatchObject({ status: 'ok', version: manifest.version });
  expect((await fetch(`${url}/rest/v1/server`)).status).toBe(200);
  expect(await server.stop()).toEqual([0, null]);
  expect(server.output().stderr).toMatch(
    /^Workbench on http:\S+ .+\n[^]*GET +\/__sandbox\/health +200 [^]*GET +\/rest\/v1\/server +200 /,
  );
});

// The SQLite of Node.js gained functions after the oldest version that is supported.
test.for(full ? supported : [])(
  'the packed command keeps worlds in SQLite with Node $major',
  async ({ program }) => {
    const { consumer } = await installedSandbox({}, ['kysely']);
    const args = [bin, '--port', '0', '--store', 'sqlite:worlds.db'];
    const first = startProgram(program, args, consumer.folder);
    const create = await fetch(`${await first.url()}/__sandbox/reset?world=kept`, { method: 'POST' });
    expect({ ok: create.ok, ...first.output() }).toMatchObject({ ok: true });
    expect(await first.stop()).toEqual([0, null]);
    const second = startProgram(program, args, consumer.folder);
    expect(await (await fetch(`${await second.url()}/__sandbox/worlds`)).json()).toEqual({
      worlds: expect.arrayContaining(['kept']) as string[],
    });
    expect(await second.stop()).toEqual([0, null]);
  },
);

const older = nodes.filter(({ major }) => major < 22);
test.for(older)('the packed command rejects Node $major in one sentence', async ({ program }) => {
  const { consumer } = await installedSandbox();
  expect(await runProgram(program, [bin, '--port', '0'], { cwd: consumer.folder })).toEqual({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(
      /^Node \d+\.\d+\.\d+ is too old: litas-sandbox needs Node 22\.13 or newer\. Install it from .+\n$/,
    ) as string,
  });
});

test.for(older)(
  'the packed command prints help, version and findings in Node $major',
  async ({ program }) => {
    const { consumer, manifest } = await installedSandbox();
    const run = (...args: string[]) => runProgram(program, [bin, ...args], { cwd: consumer.folder });
    expect(await run('--help')).toMatchObject({ code: 0, stderr: '' });
    expect(await run('--version')).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
    const { code, stdout } = await run('doctor', '--port', '0');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^problem +Node \d+\.\d+\.\d+ is too old.+\n +Install it from /);
  },
);
