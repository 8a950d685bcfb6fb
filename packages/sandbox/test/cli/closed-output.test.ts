import { once } from 'node:events';
import { expect, test } from 'vitest';
import { startCli, urlOf } from './process.ts';

test.each([[['--help']], [['--version']], [['doctor', '--port', '1']], [['doctor', '--help']]])(
  '%j ends without an error when nobody reads its output',
  async (args) => {
    await using cli = startCli(...args);
    cli.child.stdout?.destroy();
    expect(await cli.ended()).toBe(0);
    expect(cli.stderr()).toBe('');
  },
);

test('--verbose ends in good order when nobody reads what it prints', async () => {
  await using cli = startCli('--port', '0', '--verbose');
  const url = await urlOf(cli);
  cli.child.stderr?.destroy();
  await fetch(`${url}/rest/v1/server`);
  expect(await cli.ended()).toBe(0);
});

test('a sandbox that prints nothing more serves on when nobody reads its output', async () => {
  await using cli = startCli('--port', '0');
  const url = await urlOf(cli);
  cli.child.stdout?.destroy();
  cli.child.stderr?.destroy();
  expect((await fetch(`${url}/rest/v1/server`)).status).toBe(200);
  cli.child.kill('SIGTERM');
  await once(cli.child, 'close');
  expect(cli.child.exitCode).toBe(0);
});
