import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../process/root.mjs';

const { words } = JSON.parse(
  readFileSync(join(root, 'cspell.json'), 'utf8').replaceAll(/^\s*\/\/.*$/gm, ''),
) as { words: string[] };

/** The words that the spelling check does not know in a text, with this name of its file. */
function unknownWords(text: string, path: string): string[] {
  const { stdout } = spawnSync(
    'pnpm',
    [
      'exec',
      'cspell',
      'lint',
      '--words-only',
      '--no-progress',
      '--no-summary',
      `stdin://${join(root, path)}`,
    ],
    { cwd: root, input: text, encoding: 'utf8' },
  );
  return stdout.split('\n').filter((word) => word !== '');
}

test('finds misspelt words, British spelling and Lithuanian in an English text', () => {
  expect(unknownWords('The colour of a wrongg word: vėliau.\n', 'docs/any.md')).toEqual([
    'colour',
    'wrongg',
    'vėliau',
  ]);
});

test('knows Lithuanian words in the folders that have Lithuanian texts', () => {
  const text = "export const text = 'Bandykite vėliaau';\n";
  expect(unknownWords(text, 'packages/client/src/messages/any.ts')).toEqual(['vėliaau']);
});

test('the project dictionary is in lower case, sorted and without duplicates', () => {
  expect(words).toEqual([...new Set(words.map((word) => word.toLowerCase()))].toSorted());
});
