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
