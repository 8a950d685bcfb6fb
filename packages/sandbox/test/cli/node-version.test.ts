import { expect, test } from 'vitest';
import { checkNode } from '../../src/cli/node-version.ts';

test.each([
  ['v19.9.0', 'problem', false],
  ['v20.0.0', 'problem', true],
  ['v21.99.0', 'problem', true],
  ['v22.12.9', 'problem', true],
  ['v22.13.0', 'ok', true],
  ['v22.14.0', 'ok', true],
  ['v23.0.0', 'ok', true],
  ['v100.0.0', 'ok', true],
] as const)('Node %s is a %s, and can load the command: %s', (version, level, canLoad) => {
  expect(checkNode(version)).toMatchObject({ level, canLoad });
});

test('advises how to replace an old version of Node', () => {
  expect(checkNode('v20.11.0')).toMatchObject({
    text: 'Node 20.11.0 is too old: litas-sandbox needs Node 22.13 or newer.',
    advice: expect.stringContaining('https://nodejs.org') as string,
  });
});

test('the core of the package runs in older versions of Node, which can load the command to say so', async () => {
  const { default: manifest } = (await import('../../package.json', { with: { type: 'json' } })) as {
    default: { engines: { node: string } };
  };
  const oldest = manifest.engines.node.replace('>=', 'v');
  expect(checkNode(`${oldest}.0`)).toMatchObject({ level: 'problem', canLoad: true });
});
