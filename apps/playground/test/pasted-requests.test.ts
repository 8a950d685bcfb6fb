import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences } from '../src/signatures/differences.ts';
import { readPasted } from '../src/signatures/pasted-request.ts';

const authorization = 'MAC id="wkVd93h2uS", ts="1343818800", nonce="abc", mac="c2lnbmVk"';

test('parses a curl command as the shell and curl do', () => {
  const command = String.raw`$ curl -sS -XPUT 'https://wallet.paysera.com/rest/v1/wallet/14471?a=b%20c' \
    -H 'Authorization: ${authorization}' --header "Content-Type: application/json" \
    --max-time 5 --data-raw $'{"description":"It\'s"}'`;
  expect(readPasted(command)).toEqual({
    method: 'PUT',
    url: 'https://wallet.paysera.com/rest/v1/wallet/14471?a=b%20c',
    authorization,
    contentType: 'application/json',
    body: `{"description":"It's"}`,
  });
});

test('parses an HTTP request', () => {
  const text = `POST /rest/v1/user?x=1 HTTP/1.1\r\nHost: 127.0.0.1:4010\r\nauthorization: ${authorization}\r\nContent-Type: application/json\r\n\r\n{"a":\n1}`;
  expect(readPasted(text)).toEqual({
    method: 'POST',
    url: 'http://127.0.0.1:4010/rest/v1/user?x=1',
    authorization,
    contentType: 'application/json',
    body: '{"a":\n1}',
  });
  expect(readPasted('GET /rest/v1/server\nHost: wallet.paysera.com')?.url).toBe(
    'https://wallet.paysera.com/rest/v1/server',
  );
});

test.each(['', 'hello', 'curl', 'curl -X POST', 'curl http://h/ -d @body.json', '{"a":1}'])(
  'returns undefined for %j',
  (text) => {
    expect(readPasted(text)).toBeUndefined();
  },
);

test('does not throw for any text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => [readPasted(text), readPasted(`curl ${text}`)]).not.toThrow();
    }),
  );
});

test('returns parts that form the text', () => {
  expect(differences('abXYef', 'abef')).toEqual({ before: 'ab', different: 'XY', after: 'ef' });
  expect(differences('same', 'same')).toBeUndefined();
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, other) => {
      const { before, different, after } = differences(text, other) ?? {
        before: text,
        different: '',
        after: '',
      };
      expect(before + different + after).toBe(text);
    }),
  );
});
