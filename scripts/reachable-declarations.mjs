/**
 * Removes the declarations in `dist` of the package it is run in that no entry point leads to: `exports` hides them, and they would be a
 * tenth of the package. Throws for an import that leads to no file.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const { publishConfig } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * Returns the declarations in a value of `exports`, or in all of them.
 *
 * @param {string | Record<string, unknown>} target - A file, or targets by path or condition.
 * @returns {string[]}
 */
const entriesOf = (target) =>
  typeof target === 'string'
    ? [target].filter((path) => path.endsWith('.d.ts')).map((path) => join(path))
    : Object.values(target).flatMap((each) => entriesOf(/** @type {typeof target} */ (each)));

/**
 * Returns the declarations that a file imports from its package.
 *
 * @param {string} path - The file.
 */
const importsOf = (path) =>
  [...readFileSync(path, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map(
    ([, name = '']) => {
      const found = join(dirname(path), name.replace(/\.[jt]s$/, '.d.ts'));
      if (!existsSync(found)) throw new Error(`${path} imports ${name}, which has no declarations.`);
      return found;
    },
  );

const reached = new Set(entriesOf(publishConfig.exports));
// The loop also visits what it adds.
for (const path of reached) for (const each of importsOf(path)) reached.add(each);

for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  const path = join('dist', name);
  if (/\.d\.ts(?:\.map)?$/.test(name) && !reached.has(path.replace(/\.map$/, ''))) rmSync(path);
}
