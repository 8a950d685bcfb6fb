import { json } from '@codemirror/lang-json';
import { ensureSyntaxTree } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { createSandbox } from '@litas/sandbox';
import { expect, test } from 'vitest';
import { suggest } from '../src/components/editor/schema-completion.ts';

const schema = await createSandbox().worldSchema();

/** Returns the suggestions at the `|` of a text. */
function suggestionsAt(marked: string, explicit = true): readonly string[] {
  const pos = marked.indexOf('|');
  const state = EditorState.create({ doc: marked.replace('|', ''), extensions: [json()] });
  ensureSyntaxTree(state, state.doc.length);
  const { options = [] } = suggest(schema, { state, pos, explicit }) ?? {};
  return options.map(({ label }) => label);
}

test('suggests the keys of the file that are not there yet', () => {
  const keys = suggestionsAt('{"users": [], |}');
  expect(keys).toContain('"clients"');
  expect(keys).not.toContain('"users"');
});

test('suggests keys within lists and objects', () => {
  expect(suggestionsAt('{"users": [{"id": 1, |}]}')).toEqual(
    expect.arrayContaining(['"password"', '"profile"', '"wallets"']),
  );
  expect(suggestionsAt('{"users": [{"wallets": [{"statements": [{"|"}]}]}]}')).toContain('"currency"');
  expect(suggestionsAt('{"users": [{"profile": {"address": {|}}}]}')).toContain('"country"');
});

test('suggests while a text has no end yet', () => {
  expect(suggestionsAt('{"us|', false)).toContain('"users"');
  expect(suggestionsAt('{"users": [{"id": 1, "pass|', false)).toContain('"password"');
  expect(suggestionsAt('{"users": [{"wallets": [{"statements": [{"direction": "i|', false)).toContain('"in"');
  expect(suggestionsAt('{"clients": [{"staticScopes": ["bal|', false)).toContain('"balance"');
});

test('suggests the values of an enum and of a boolean', () => {
  expect(suggestionsAt('{"users": [{"wallets": [{"statements": [{"direction": "|"}]}]}]}')).toEqual([
    '"in"',
    '"out"',
  ]);
  expect(suggestionsAt('{"seeded": |}')).toEqual(['true', 'false']);
  expect(suggestionsAt('{"clients": [{"staticScopes": ["email", |]}]}')).toContain('"balance"');
});

test('suggests nothing where nothing is known, and nothing unasked', () => {
  expect(suggestionsAt('{"now": "|"}')).toEqual([]);
  expect(suggestionsAt('{"rates": {|}}')).toEqual([]);
  expect(suggestionsAt('{|}', false)).toEqual([]);
});
