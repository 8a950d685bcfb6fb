import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../process/root.mjs';

const folders = ['.', 'openapi', 'scripts', 'packages/*', 'apps/*', 'examples/*'];
const manifests = folders.flatMap((folder) => globSync(`${folder}/package.json`, { cwd: root }));

/** What the shell of Windows does not have: single quotes, variables, several commands in a line, and commands of POSIX. */
const posixOnly = /['$`;|>]|(?:^|&& )(?:\w+=|(?:cat|chmod|cp|export|mkdir|mv|rm|sh|test|touch)\b)/;

test('scripts of manifests work in the shell of Windows, too', () => {
  expect(manifests.length).toBeGreaterThan(10);
  const lines = manifests.flatMap((path) => {
    const { scripts = {} } = JSON.parse(readFileSync(join(root, path), 'utf8')) as {
      scripts?: Readonly<Record<string, string>>;
    };
    return Object.entries(scripts).map(([name, line]) => `${path} ${name}: ${line}`);
  });
  expect(lines.filter((line) => posixOnly.test(line.replace(/^.*?: /, '')))).toEqual([]);
});
