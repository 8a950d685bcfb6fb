import { expect, test } from 'vitest';
import { parseMacHeader } from '../../src/mac/index.ts';

const id = 'id="c7Kq2mWd9x"';
const ts = 'ts="1767225600"';
const nonce = 'nonce="Zp4Lk9QwXr2TsVn7"';
const mac = 'mac="FC4uEuT2kbyuXkWACt4Mt922YyGpZDPXmxOl6vFfmnA="';

test('a nonce may contain commas, spaces and equals signs', () => {
  const awkward = 'a, ts=1, mac=b==, ';
  expect(parseMacHeader(`MAC ${id}, ${ts}, nonce="${awkward}", ${mac}`)).toMatchObject({
    ok: true,
    attributes: { nonce: awkward, timestamp: '1767225600' },
  });
});

test('an empty ext is the same as no ext', () => {
  const without = parseMacHeader(`MAC ${id}, ${ts}, ${nonce}, ${mac}`);
  expect(without).toMatchObject({ ok: true, attributes: { ext: '' } });
  expect(parseMacHeader(`MAC ${id}, ${ts}, ${nonce}, ${mac}, ext=""`)).toEqual(without);
});

test('keeps the text of a timestamp, with its fraction', () => {
  expect(parseMacHeader(`MAC ${id}, ts="1600000000.12", ${nonce}, ${mac}`)).toMatchObject({
    ok: true,
    attributes: { timestamp: '1600000000.12' },
  });
});

test('parses the scheme in any case', () => {
  expect(parseMacHeader(`mac ${id}, ${ts}, ${nonce}, ${mac}`).ok).toBe(true);
});

test.for([
  ['no header', undefined, { reason: 'other_scheme' }],
  ['no header in Headers', null, { reason: 'other_scheme' }],
  ['an empty header', '', { reason: 'other_scheme' }],
  ['another scheme', `Bearer ${id}`, { reason: 'other_scheme' }],
  ['a longer scheme', `MACARONI ${id}, ${ts}, ${nonce}, ${mac}`, { reason: 'other_scheme' }],
  ['the scheme alone', 'MAC', { reason: 'malformed' }],
  ['a marker word', 'MAC any', { reason: 'malformed' }],
  ['values without quotes', 'MAC id=a, ts=1, nonce=b, mac=c', { reason: 'malformed' }],
  ['an open quote', `MAC ${id}, ${ts}, ${nonce}, mac="abc`, { reason: 'malformed' }],
  ['an escaped quote', `MAC ${id}, ${ts}, nonce="a\\"b", ${mac}`, { reason: 'malformed' }],
  ['a comma at the end', `MAC ${id}, ${ts}, ${nonce}, ${mac},`, { reason: 'malformed' }],
  ['no comma between', `MAC ${id} ${ts}, ${nonce}, ${mac}`, { reason: 'malformed' }],
  ['a letter beyond ASCII', `MAC ${id}, ${ts}, nonce="ą", ${mac}`, { reason: 'malformed' }],
  ['a line feed', `MAC ${id}, ${ts}, nonce="a\nb", ${mac}`, { reason: 'malformed' }],
  [
    'an unknown attribute',
    `MAC ${id}, ${ts}, ${nonce}, ${mac}, realm="x"`,
    { reason: 'unknown_attribute', attribute: 'realm' },
  ],
  [
    'a name every object has',
    `MAC ${id}, ${ts}, ${nonce}, ${mac}, __proto__="x"`,
    { reason: 'unknown_attribute' },
  ],
  [
    'an attribute twice',
    `MAC ${id}, ${id}, ${ts}, ${nonce}, ${mac}`,
    { reason: 'duplicate_attribute', attribute: 'id' },
  ],
  [
    'ext twice, once empty',
    `MAC ${id}, ${ts}, ${nonce}, ${mac}, ext="", ext="a=b"`,
    { reason: 'duplicate_attribute', attribute: 'ext' },
  ],
  ['no nonce', `MAC ${id}, ${ts}, ${mac}`, { reason: 'missing_attribute', attribute: 'nonce' }],
  ['an empty id', `MAC id="", ${ts}, ${nonce}, ${mac}`, { reason: 'missing_attribute', attribute: 'id' }],
  ['a time in words', `MAC ${id}, ts="now", ${nonce}, ${mac}`, { reason: 'malformed_timestamp' }],
  ['a time before 1970', `MAC ${id}, ts="-1", ${nonce}, ${mac}`, { reason: 'malformed_timestamp' }],
  ['a time with an exponent', `MAC ${id}, ts="1e9", ${nonce}, ${mac}`, { reason: 'malformed_timestamp' }],
  ['9000 characters', `MAC ${id}, ${ts}, nonce="${'n'.repeat(9000)}", ${mac}`, { reason: 'too_long' }],
] as const)('rejects %s', ([, header, failure]) => {
  expect(parseMacHeader(header)).toMatchObject({ ok: false, ...failure });
});

const headerWith = (timestamp: string, text = 'b') =>
  `MAC id="a", ts="${timestamp}", nonce="${text}", mac="c"`;

test.for([
  [8192, true],
  [8193, false],
] as const)('a header of %i characters is parsed: %s', ([length, ok]) => {
  const header = headerWith('1', 'n'.repeat(length - headerWith('1', '').length));
  expect(header).toHaveLength(length);
  expect(parseMacHeader(header)).toMatchObject(ok ? { ok } : { ok, reason: 'too_long' });
});

test.for([
  ['1'.repeat(15), true],
  ['1'.repeat(16), false],
  [`1.${'2'.repeat(9)}`, true],
  [`1.${'2'.repeat(10)}`, false],
  ['1.', false],
  ['.1', false],
  ['1.2.3', false],
  ['-1', false],
] as const)('a timestamp of %s is valid: %s', ([timestamp, ok]) => {
  const invalid = { ok, reason: 'malformed_timestamp', attribute: 'ts' };
  expect(parseMacHeader(headerWith(timestamp))).toMatchObject(ok ? { ok } : invalid);
});

test.for([undefined, null, 7, '', 'MACid="a"', 'Bearer MAC id="a"', 'xMAC id="a"'])(
  'the scheme of %o is another one',
  (header) => {
    expect(parseMacHeader(header as string)).toStrictEqual({ ok: false, reason: 'other_scheme' });
  },
);

test.for(['MAC', 'MAC '])('%j has no attributes', (header) => {
  expect(parseMacHeader(header)).toStrictEqual({ ok: false, reason: 'malformed' });
});
