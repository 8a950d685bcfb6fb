import { CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { commandLine } from '../../src/cli/options.ts';
import { serveMirror } from './raw-http.ts';

const nothing = () => Promise.resolve();

/** Whether the command takes an option. */
async function commandTakes(option: string, value: string): Promise<boolean> {
  try {
    await commandLine({
      start: nothing,
      doctor: nothing,
      exportWorlds: nothing,
      importWorlds: nothing,
    }).parseAsync([option, value], { from: 'user' });
    return true;
  } catch (error) {
    if (error instanceof CommanderError) return false;
    throw error;
  }
}

/** Whether `serve` takes an option; whether it can listen there is another question. */
async function serveTakes(options: { port: number; host?: string }): Promise<boolean> {
  try {
    await using _ = await serveMirror(options);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return false;
    throw error;
  }
  return true;
}

test.each(['-1', '65536', '1.5', '', 'NaN', '4010x', '1e9'])(
  'port %s is rejected by command and serve',
  async (port) => {
    expect(await commandTakes('--port', port)).toBe(false);
    expect(await serveTakes({ port: port === '' ? Number.NaN : Number(port) })).toBe(false);
  },
);

test('port 0 is taken by command and serve', async () => {
  expect(await commandTakes('--port', '0')).toBe(true);
  expect(await serveTakes({ port: 0 })).toBe(true);
});

test.each([
  ['127.0.0.1', true],
  ['[::1]', true],
  ['::1', true],
  ['localhost', true],
  ['', false],
  ['a/b', false],
  ['http://127.0.0.1', false],
  ['127.0.0.1:80', false],
])('host %j: %s, by command and serve', async (host, taken) => {
  expect(await commandTakes('--host', host)).toBe(taken);
  expect(await serveTakes({ port: 0, host })).toBe(taken);
});
