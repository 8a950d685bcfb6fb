import { expect, test } from 'vitest';
import { findWords } from '../../words/find-words.ts';

const found = (text: string) => findWords(text).map(({ line, found: word }) => `${line}: ${word}`);

test('finds a word in prose, with its line and its replacement', () => {
  expect(findWords('The first line.\nWhoever calls this waits.')).toEqual([
    { line: 2, found: 'whoever', use: 'the caller, the user or the client' },
  ]);
});

test.each([
  ['camelCase', 'const isRefusal = true;'],
  ['PascalCase', 'class RefusalError {}'],
  ['an acronym in front', 'type HTTPRefusal = string;'],
  ['SCREAMING_CASE', 'const A_REFUSAL = 1;'],
  ['kebab-case', 'color: var(--a-refusal);'],
])('finds a word inside an identifier in %s', (_, text) => {
  expect(found(text)).toEqual(['1: refusal']);
});

test('finds two words across the line break of a comment', () => {
  expect(found('/**\n * Nothing is\n * told of it.\n */')).toEqual(['2: is told of']);
});

test('finds no word inside a longer word', () => {
  expect(found('Strikethrough text and a double octette.')).toEqual([]);
});

test('allows the media type of RFC 2046 and nothing else with the same word', () => {
  expect(found("'application/octet-stream' has octets, a text/octet has some.")).toEqual([
    '1: octets',
    '1: octet',
  ]);
});

test('allows "told apart", which means distinguished', () => {
  expect(found('Two processes can be told apart.\nNothing is told.')).toEqual(['2: is told']);
});

test('lists what it finds in the order of the lines', () => {
  expect(found('somebody\nrefusal\nsomebody')).toEqual(['1: somebody', '2: refusal', '3: somebody']);
});
