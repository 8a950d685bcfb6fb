import { encodeExt, hashBody } from '@litas/client/mac';
import { expect, test } from 'vitest';
import { explainBodyHash } from '../../../src/auth/mac/explain/body-hash.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = '{ "b": ["é/"], "a": {"d": null, "c": 1} }';
const form = 'b=x%20y&a=%2f~';
const formType = 'application/x-www-form-urlencoded; charset=utf-8';

const mistakesOf = async (hashed: string | Uint8Array, sent: string, type?: string) =>
  (await explainBodyHash(await hashBody(hashed), bytes(sent), type)).mistakes;

test.each([
  '{"b":["é/"],"a":{"d":null,"c":1}}',
  '{"b":["é\\/"],"a":{"d":null,"c":1}}',
  '{"b":["\\u00e9/"],"a":{"d":null,"c":1}}',
  '{"b":["\\u00e9\\/"],"a":{"d":null,"c":1}}',
  '{"a":{"c":1,"d":null},"b":["é/"]}',
  '{"b": ["é/"], "a": {"d": null, "c": 1}}',
  '{"b": ["\\u00e9/"], "a": {"d": null, "c": 1}}',
  '{"a": {"c": 1, "d": null}, "b": ["\\u00e9/"]}',
  '{\n  "b": [\n    "é/"\n  ],\n  "a": {\n    "d": null,\n    "c": 1\n  }\n}',
  '{\n    "b": [\n        "é/"\n    ],\n    "a": {\n        "d": null,\n        "c": 1\n    }\n}',
  '{\n\t"b": [\n\t\t"é/"\n\t],\n\t"a": {\n\t\t"d": null,\n\t\t"c": 1\n\t}\n}',
])('recognizes JSON that was serialized again: %j', async (hashed) => {
  expect(await mistakesOf(hashed, json)).toEqual(['body_reserialized']);
});

test.each([
  'b=x+y&a=%2F%7E',
  'b=x%20y&a=%2F~',
  'b=x y&a=/~',
  'b=x+y&a=%2F~',
  'a=%2F%7E&b=x+y',
  '{"b":"x y","a":"/~"}',
])('recognizes a form that was serialized again: %s', async (hashed) => {
  expect(await mistakesOf(hashed, form, formType)).toEqual(['body_reserialized']);
  expect(await mistakesOf(hashed, form, 'text/plain')).toEqual(['other_body_hashed']);
});

test.each([
  [' a\nb ', ' a\nb \n'],
  [' a\nb ', 'a\nb'],
  ['a\r\nb', 'a\nb'],
  ['a\nb', 'a\r\nb'],
])('of text %j, recognizes the hash of %j', async (sent, hashed) => {
  expect(await mistakesOf(hashed, sent, 'text/plain')).toEqual(['body_reserialized']);
});

test.each([
  ['Latin-1', Uint8Array.from('é', (char) => char.charCodeAt(0))],
  ['UTF-8 with a byte order mark', bytes('\uFEFFé')],
  ['UTF-16', Uint8Array.from([0xe9, 0])],
])('recognizes text in %s', async (_, hashed) => {
  expect(await mistakesOf(hashed, 'é', 'text/plain')).toEqual(['body_in_other_charset']);
});

test('compares arrays and other values of JSON in their order', async () => {
  expect(await mistakesOf('[1,2]', '[2, 1]')).toEqual(['other_body_hashed']);
  expect(await mistakesOf('null', ' null')).toEqual(['body_reserialized']);
  expect(await mistakesOf('[{"a":1,"b":2}]', '[{"b":2,"a":1}]')).toEqual(['body_reserialized']);
});

test('returns the ext that the body requires', async () => {
  const explanation = await explainBodyHash('wrong', bytes(json), undefined);
  expect(explanation).toMatchObject({
    mistakes: ['other_body_hashed'],
    expected_ext: encodeExt({}, await hashBody(json)),
  });
});
