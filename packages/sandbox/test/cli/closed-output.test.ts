import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startCli, startCliInto, urlOf } from './process.ts';

test.each([[['--help']], [['--version']], [['doctor', '--port', '1']], [['doctor', '--help']]])(
  '%j ends without an error when its output is closed',
  async (args) => {
    await using cli = startCli(...args);
    cli.child.stdout?.destroy();
    expect(await cli.ended()).toBe(0);
    expect(cli.stderr()).toBe('');
  },
);

test('--verbose ends without an error when its output is closed', async () => {
  await using cli = startCli('--port', '0', '--verbose');
  const url = await urlOf(cli);
  cli.child.stderr?.destroy();
  await fetch(`${url}/rest/v1/server`);
  expect(await cli.ended()).toBe(0);
});

test('keeps serving when its output is closed', async () => {
  await using cli = startCli('--port', '0');
  const url = await urlOf(cli);
  cli.child.stdout?.destroy();
  cli.child.stderr?.destroy();
  expect((await fetch(`${url}/rest/v1/server`)).status).toBe(200);
  cli.child.kill('SIGTERM');
  await once(cli.child, 'close');
  expect(cli.child.exitCode).toBe(0);
});

// A device of Linux on which every write fails, as on a full disk.
const fullDevice = '/dev/full';

test
  .runIf(existsSync(fullDevice))
  .each([[['--help']], [['--version']], [['doctor']], [['--port', '0', '--no-workbench']]])(
  '%j says in one sentence that its output cannot be written, with exit code 1',
  async (args) => {
    await using cli = startCliInto(fullDevice, ...args);
    expect(await cli.ended()).toBe(1);
    expect(cli.stderr()).toMatch(/^Cannot write to the standard output: ENOSPC: .+\n$/);
  },
);
