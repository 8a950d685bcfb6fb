import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCurl } from '../../src/requests/parse-curl.ts';
import { shellWords, withoutCarets } from '../../src/requests/shell-words.ts';

test('splits words as a shell does', () => {
  const line = String.raw`a 'b c' "d \"e\" \n" f\ g $'h\'i\n' 'j'"k"l ''`;
  expect(shellWords(line)).toEqual(['a', 'b c', String.raw`d "e" \n`, 'f g', "h'i\n", 'jkl', '']);
  expect(shellWords('a \\\n  b')).toEqual(['a', 'b']);
  expect(shellWords("a 'b")).toBeUndefined();
});

test('reads back every quoted word', () => {
  const word = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      const line = words.map((each) => `'${each.replaceAll("'", String.raw`'\''`)}'`).join(' ');
      expect(shellWords(line)).toEqual(words);
    }),
  );
});

test.skipIf(process.platform === 'win32')('splits what sh splits in the same way', () => {
  const line = String.raw`one "two \$x \\ y" 'th"ree' fo\"ur "fi'"ve`;
  const words = execFileSync('sh', [
    '-c',
    String.raw`for word in ${line}; do printf '%s\0' "$word"; done`.replace('"fi\'"ve', '"fi\'"ve'),
  ]);
  expect(shellWords(line)).toEqual(words.toString().split('\0').slice(0, -1));
});

test.for([
  [`curl -XPOST https://a.test/ -d a=1 --data-urlencode 'b=c d'`, 'POST', 'https://a.test/', 'a=1&b=c%20d'],
  [`curl -G https://a.test/?x=1 -d a=1`, 'GET', 'https://a.test/?x=1&a=1', undefined],
  [`curl -sSI --url=https://a.test/`, 'HEAD', 'https://a.test/', undefined],
  [`curl --json '{"a":1}' -o out.txt 127.0.0.1:4010/x`, 'POST', 'http://127.0.0.1:4010/x', '{"a":1}'],
] as const)('reads %s', ([line, method, url, body]) => {
  expect(parseCurl(line)).toMatchObject({ method, url, ...(body !== undefined && { body }) });
});

/** Quotes a text for the shell of Windows, as the developer tools of Chromium do. */
const quotedForWindows = (text: string): string =>
  `^"${text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', String.raw`\"`)
    .replaceAll(/[^\w\s:=+~'/.',?;()*`-]/gu, '^$&')
    .replaceAll(/%(?=\w)/g, '%^')
    .replaceAll(/\r?\n/g, '^\n\n')}^"`;

test('reads back every word that was quoted for the shell of Windows', () => {
  const word = fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\r]/.test(text));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      const line = `curl ${words.map(quotedForWindows).join(' ^\n  ')}`;
      expect(shellWords(withoutCarets(line))).toEqual(['curl', ...words]);
    }),
  );
});

test('a caret in a line for a POSIX shell stays', () => {
  expect(withoutCarets(`curl 'https://a.test/?a=^b' -d "x ^ y"`)).toBe(
    `curl 'https://a.test/?a=^b' -d "x ^ y"`,
  );
});
