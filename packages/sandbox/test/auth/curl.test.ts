import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shellWords, withoutCarets } from '../../src/auth/request-text/shell-words.ts';
import { parseCurl, RequestTextError } from '../../src/explain.ts';

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

test.each([
  ['curl http://127.0.0.1:4010/x', 'GET', 'http://127.0.0.1:4010/x', undefined, undefined],
  ['curl.exe http://127.0.0.1:4010/x', 'GET', 'http://127.0.0.1:4010/x', undefined, undefined],
  [
    `curl -XPOST https://a.test/ -d a=1 --data-urlencode 'b=c d'`,
    'POST',
    'https://a.test/',
    'a=1&b=c%20d',
    'x-www-form-urlencoded',
  ],
  [
    'curl -d a=1 -d b=2 localhost:4010/x',
    'POST',
    'http://localhost:4010/x',
    'a=1&b=2',
    'x-www-form-urlencoded',
  ],
  ['curl -sSd a=1 -XPUT http://h/x', 'PUT', 'http://h/x', 'a=1', 'x-www-form-urlencoded'],
  ['curl -G https://a.test/?x=1 -d a=1', 'GET', 'https://a.test/?x=1&a=1', undefined, undefined],
  ['curl -G --data-urlencode "q=a b" http://h/x?y=1', 'GET', 'http://h/x?y=1&q=a%20b', undefined, undefined],
  ['curl --request=DELETE --url http://h/x', 'DELETE', 'http://h/x', undefined, undefined],
  ['curl -sSI --url=https://a.test/', 'HEAD', 'https://a.test/', undefined, undefined],
  [`curl --json '{"a":1}' -o out.txt 127.0.0.1:4010/x`, 'POST', 'http://127.0.0.1:4010/x', '{"a":1}', 'json'],
  ['curl -F a=b http://h/x', 'POST', 'http://h/x', undefined, undefined],
  [
    'curl --form a=b --http2 --compressed --no-keepalive http://h/x',
    'POST',
    'http://h/x',
    undefined,
    undefined,
  ],
  ['curl -T file http://h/x', 'PUT', 'http://h/x', undefined, undefined],
  [`curl -d 'a\nb' http://h/x`, 'POST', 'http://h/x', 'a\nb', 'x-www-form-urlencoded'],
  [
    `$ curl ^"http://h/x^" ^\r\n  -H ^"content-type: application/json^" ^\r\n  --data-raw ^"^{^\\^"a^\\^":1^}^"`,
    'POST',
    'http://h/x',
    '{"a":1}',
    'json',
  ],
])('parses %j', (line, method, url, body, contentType) => {
  const { headers, ...request } = parseCurl(line);
  expect(request).toEqual({ method, url, ...(body !== undefined && { body }) });
  expect(headers['content-type']?.replace('application/', '')).toBe(contentType);
});

test('reads files of bodies only with a function for them', () => {
  const readFile = (path: string): string => `${path}\nread`;
  expect(parseCurl('curl -d @a.txt http://h/', { readFile }).body).toBe('a.txtread');
  expect(parseCurl('curl --data-binary @a.txt http://h/', { readFile }).body).toBe('a.txt\nread');
  expect(() => parseCurl('curl -d @a.txt http://h/')).toThrow('which cannot be read here');
});

test.each([
  ['wget http://h/', 'The line does not start with curl.'],
  [`curl 'http://h/`, 'A quote in the curl line does not end. Copy the whole line.'],
  ['curl -H a:b', 'The curl line has no URL.'],
  ['curl http://h/ -X', 'The option -X of curl has no value.'],
  ['curl --mystery value http://h/', 'The option --mystery of curl is not known here. Remove it.'],
  ['curl -ßsecret http://h/', 'An option of the curl line is not known here. Remove it.'],
])('rejects %j', (line, sentence) => {
  expect(() => parseCurl(line)).toThrow(new RequestTextError(sentence));
});

test.each([
  '-H "$AUTH" http://h/',
  '"http://h/$(date)"',
  'http://${host}/',
  'http://h/`date`',
  `"it's $x" http://h/`,
])('rejects what a shell replaces: %s', (words) => {
  expect(() => parseCurl(`curl ${words}`)).toThrow(
    new RequestTextError(
      'The curl line has shell variables or commands, which are not run here. Put their values in their place.',
    ),
  );
});

test('a dollar sign that a shell does not expand is no variable', () => {
  const { url, headers } = parseCurl(String.raw`curl 'http://h/?$a' -H "x: \$b" -H $'y: $c' -H "z: 5$ 'd'"`);
  expect([url, headers]).toEqual(['http://h/?$a', { x: '$b', y: '$c', z: "5$ 'd'" }]);
  expect(parseCurl('curl ^"http://h/^?^$a^"').url).toBe('http://h/?$a');
});

test('throws nothing but a RequestTextError for any text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      try {
        parseCurl(`curl ${text}`);
      } catch (error) {
        expect(error).toBeInstanceOf(RequestTextError);
      }
    }),
  );
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
