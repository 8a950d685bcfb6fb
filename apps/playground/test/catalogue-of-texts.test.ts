import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../src', import.meta.url));
const components = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.tsx'),
);

/** Names that are the same in every language. */
const names = new Set(['Litas', 'MSW', 'MAC', 'Prism', 'UTC', 'checkout-test']);

/** Attributes that are read or seen. */
const readAttribute = /\s(?:aria-label|placeholder|title|label|alt)="([^"]*)"/g;
/** Text between two tags, without expressions. */
const textOfElement = /(?<!\w)<[a-z][\w.]*(?:\s(?:[^<>{}"]|"[^"]*"|\{[^{}]*\})*)?>([^<>{}=;]+)(?=[<{])/gi;

/** Returns the words of a source that are not taken from a catalogue. */
function wordsIn(text: string): readonly string[] {
  const code = text.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
  const found = [...code.matchAll(readAttribute), ...code.matchAll(textOfElement)].map(([, words = '']) =>
    words.trim(),
  );
  return found.filter((words) => /\p{L}{2}/u.test(words) && !names.has(words));
}

test('finds words in elements and attributes, and none in code', () => {
  expect(wordsIn(`<p className="note">Nothing yet.</p>`)).toEqual(['Nothing yet.']);
  expect(wordsIn(`<input placeholder="In the details" />`)).toEqual(['In the details']);
  expect(wordsIn(`<b>{t('name')}</b> <code>{id}</code>`)).toEqual([]);
  expect(wordsIn(`const a: Map<string, number> = new Map<string, number>();`)).toEqual([]);
});

test('every component takes its texts from a catalogue', () => {
  const found = components.flatMap((path) =>
    wordsIn(readFileSync(join(source, path), 'utf8')).map((words) => `${path}: ${words}`),
  );
  expect(found).toEqual([]);
});

/** Strings that can be sentences, in a file without elements. */
const sentence = /(['`"])((?:(?!\1)[^\\\n])*?[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}(?:(?!\1)[^\\\n])*)\1/g;

/** Files whose English texts are not of the page, or are marked as English where they are shown. */
const english = [
  // Code and its comments, which is English in every language.
  /^snippets\//,
  // The file that is exported.
  /^journal\/har\.ts$/,
  // The types of the description.
  /^calls\/parameter-fields\.ts$/,
  /messages\.ts$/,
];

test('no other file has sentences, except for errors of the program and commands', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /(?<!\.d)\.ts$/.test(path) && !english.some((pattern) => pattern.test(path)),
  );
  const found = files.flatMap((path) => {
    const text = readFileSync(join(source, path), 'utf8');
    const code = text
      .replaceAll(/\/\*[^]*?\*\//g, '')
      .replaceAll(/\/\/ .*$/gm, '')
      .replaceAll(/Error\((?:'[^']*'|`[^`]*`)/g, '');
    return Array.from(code.matchAll(sentence), ([, , words = '']) => words)
      .filter((words) => !/^(?:npm run|npx) |solid var\(/.test(words))
      .map((words) => `${path}: ${words}`);
  });
  expect(files.length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});
