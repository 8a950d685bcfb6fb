/**
 * Completes `dist/cjs` of the package it is run in: marks its files as CommonJS, and replaces names of `imports` by the files that they
 * stand for under the condition `require`. Not every tool that loads CommonJS knows these names. Throws for a file that cannot be a
 * CommonJS module, because it has `import.meta` or `await` at the top level.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { compileFunction } from 'node:vm';

const folder = join('dist', 'cjs');
const { sideEffects, publishConfig } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * Returns the path of a file relative to another one, as `require` takes it.
 *
 * @param {string} path - The file that requires.
 * @param {string} target - The required file.
 */
const from = (path, target) => {
  const found = relative(dirname(path), target).split(sep).join(posix.sep);
  return found.startsWith('.') ? found : `./${found}`;
};

for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.js')) continue;
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  const replaced = text.replaceAll(
    /require\("(#[^"]+)"\)/g,
    (_, key) => `require("${from(path, publishConfig.imports[key].require)}")`,
  );
  if (replaced !== text) writeFileSync(path, replaced);
  compileFunction(replaced, [], { filename: path });
}
writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ type: 'commonjs', sideEffects })}\n`);
