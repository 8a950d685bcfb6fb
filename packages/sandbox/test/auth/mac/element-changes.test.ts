import { expect, test } from 'vitest';
import { type Elements, layouts } from '../../../src/auth/mac/explain/changes.ts';
import { elementChanges } from '../../../src/auth/mac/explain/element-changes.ts';
import { keyVariants } from '../../../src/auth/mac/explain/key-variants.ts';

const elements: Elements = {
  timestamp: '100.25',
  nonce: 'n+1',
  method: 'PUT',
  target: '/rest/v1/a?b=%5b1%5D&a=x+y%20z~',
  host: 'a.example',
  port: '8080',
  ext: 'body_hash=aG%2Fh%3D&project_id=1',
};

/** Returns the values that are tried for an element, each after the name of its mistake. */
function triedFor(
  element: keyof Elements,
  { host = 'a.example:8080', body = '{}', ...changes }: Partial<Elements> & { body?: string } = {},
): string[] {
  const right = { ...elements, ...changes };
  const request = { method: right.method, origin: 'http://a.example:8080', target: right.target };
  const headers = { host };
  return elementChanges(right, { ...request, headers, body: new TextEncoder().encode(body) })
    .filter((change) => change.element === element)
    .map(({ mistake, value }) => `${mistake} ${value}`);
}

test.each<[element: keyof Elements, tried: string[]]>([
  ['timestamp', ['other_time 100.25000', 'other_time 100']],
  ['nonce', ['nonce_left_out ', 'nonce_left_out "n+1"', 'nonce_left_out n%2B1']],
  [
    'method',
    [
      'method_in_lower_case put',
      'method_in_lower_case Put',
      'other_method GET',
      'other_method POST',
      'other_method DELETE',
    ],
  ],
  ['port', ['port_443_assumed 443', 'port_80_assumed 80', 'port_left_out ']],
  [
    'host',
    [
      'host_with_port a.example:8080',
      'host_in_upper_case A.EXAMPLE',
      'other_host wallet.paysera.com',
      'other_host localhost',
      'other_host 127.0.0.1',
      'other_host [::1]',
      'other_host ::1',
    ],
  ],
  [
    'ext',
    [
      'ext_left_out ',
      'ext_decoded body_hash=aG/h=&project_id=1',
      'ext_decoded body_hash=aG/h=',
      'ext_reencoded body_hash%3DaG%252Fh%253D%26project_id%3D1',
      'ext_reencoded body_hash=aG/h%3D&project_id=1',
      'ext_reencoded body_hash=aG%2fh%3d&project_id=1',
      'ext_with_name ext="body_hash=aG%2Fh%3D&project_id=1"',
      'ext_with_name "body_hash=aG%2Fh%3D&project_id=1"',
      'ext_with_name ext=body_hash=aG%2Fh%3D&project_id=1',
      'body_signed {}',
      'body_signed aG/h=',
      'body_signed aG%2Fh%3D',
    ],
  ],
  [
    'target',
    [
      'query_left_out /rest/v1/a',
      'target_decoded /rest/v1/a?b=[1]&a=x+y z~',
      'target_decoded /rest/v1/a?b=[1]&a=x y z~',
      'target_reencoded /rest/v1/a?b=%5B1%5D&a=x+y+z%7E',
      'target_reencoded /rest/v1/a?b=%5B1%5D&a=x%20y%20z~',
      'target_reencoded /rest/v1/a?b=%5B1%5D&a=x+y+z~',
      'target_reencoded /rest/v1/a?b=%5B1%5D&a=x%20y%20z%7E',
      'target_reencoded /rest/v1/a?b=[1]&a=x%20y%20z~',
      'target_reencoded /rest/v1/a?b=%5b1%5D&a=x+y+z~',
      'target_reencoded /rest/v1/a?b=%5b1%5D&a=x%20y%20z~',
      'target_reencoded /rest/v1/a?b=%5B1%5D&a=x+y%20z~',
      'target_reencoded /rest/v1/a?b=%5b1%5d&a=x+y%20z~',
      'target_reencoded /rest/v1/a?b=%255b1%255D&a=x+y%2520z~',
      'query_sorted /rest/v1/a?a=x+y%20z~&b=%5b1%5D',
      'whole_url_signed http://a.example:8080/rest/v1/a?b=%5b1%5D&a=x+y%20z~',
      'whole_url_signed https://a.example:8080/rest/v1/a?b=%5b1%5D&a=x+y%20z~',
      'path_shortened /a?b=%5b1%5D&a=x+y%20z~',
      'path_shortened rest/v1/a?b=%5b1%5D&a=x+y%20z~',
      'path_shortened /v1/a?b=%5b1%5D&a=x+y%20z~',
      'slash_at_end /rest/v1/a/?b=%5b1%5D&a=x+y%20z~',
      'path_shortened v1/a?b=%5b1%5D&a=x+y%20z~',
      'path_shortened a?b=%5b1%5D&a=x+y%20z~',
    ],
  ],
])('tries these values in the place of %s', (element, tried) => {
  expect(triedFor(element)).toEqual(tried);
});

const whole = (target: string) => [
  `whole_url_signed http://a.example:8080${target}`,
  `whole_url_signed https://a.example:8080${target}`,
];

test.each([
  [
    '/rest/v1/a',
    [
      'question_mark_lost /rest/v1/a?',
      ...whole('/rest/v1/a'),
      'path_shortened /a',
      'path_shortened rest/v1/a',
      'path_shortened /v1/a',
      'slash_at_end /rest/v1/a/',
      'path_shortened v1/a',
      'path_shortened a',
    ],
  ],
  [
    '/oauth/v1/a?',
    [
      'question_mark_lost /oauth/v1/a',
      ...whole('/oauth/v1/a?'),
      'path_shortened /a?',
      'path_shortened oauth/v1/a?',
      'path_shortened /v1/a?',
      'slash_at_end /oauth/v1/a/?',
      'path_shortened v1/a?',
      'path_shortened a?',
    ],
  ],
  ['/a/', ['question_mark_lost /a/?', ...whole('/a/'), 'path_shortened a/', 'slash_at_end /a']],
  [
    '/rest/v12',
    [
      'question_mark_lost /rest/v12?',
      ...whole('/rest/v12'),
      'path_shortened rest/v12',
      'path_shortened /v12',
      'slash_at_end /rest/v12/',
      'path_shortened v12',
    ],
  ],
  [
    '/%zz?a=%',
    [
      'query_left_out /%zz',
      'target_reencoded /%zz?a=%25',
      'target_reencoded /%25zz?a=%25',
      ...whole('/%zz?a=%'),
      'path_shortened %zz?a=%',
      'slash_at_end /%zz/?a=%',
    ],
  ],
])('tries these values in the place of the target %s', (target, tried) => {
  expect(triedFor('target', { target })).toEqual(tried);
});

test('tries the host as the client sent it, unless it is another one', () => {
  expect(triedFor('host', { host: 'A.Example:8080' })).toContain('host_in_upper_case A.EXAMPLE');
  const sent = (header: string) =>
    elementChanges(elements, {
      method: 'PUT',
      origin: 'http://a.example:8080',
      target: elements.target,
      headers: { host: header },
      body: new Uint8Array(),
    }).filter(({ mistake }) => mistake === 'host_in_upper_case').length;
  expect([sent('A.Example:8080'), sent('B.Example:8080')]).toEqual([2, 1]);
});

test.each([
  ['', ['ext_with_name ext=""', 'ext_with_name ""', 'ext_with_name ext=']],
  [
    'a=%C5%BD',
    [
      'ext_left_out ',
      'ext_decoded a=Ž',
      'ext_reencoded a%3D%25C5%25BD',
      'ext_reencoded a=%c5%bd',
      'ext_with_name ext="a=%C5%BD"',
      'ext_with_name "a=%C5%BD"',
      'ext_with_name ext=a=%C5%BD',
    ],
  ],
])('without a body, tries these values in the place of the ext "%s"', (ext, tried) => {
  expect(triedFor('ext', { ext, body: '' })).toEqual(tried);
});

test('tries these layouts of the string', () => {
  const [timestamp, nonce, method, target, host, port, ext] = 'tnmahpx';
  const letters = { timestamp, nonce, method, target, host, port, ext } as Elements;
  expect(layouts('id').map(({ mistake, write }) => `${mistake} ${JSON.stringify(write(letters))}`)).toEqual([
    String.raw`line_feed_missing "t\nn\nm\na\nh\np\nx"`,
    String.raw`line_left_out "t\nn\nm\na\nh\np\nx"`,
    String.raw`line_left_out "t\nn\nm\na\nh\np\n"`,
    String.raw`other_line_ends "t\r\nn\r\nm\r\na\r\nh\r\np\r\nx\r\n"`,
    String.raw`other_line_ends "t\\nn\\nm\\na\\nh\\np\\nx\\n"`,
    'other_line_ends "tnmahpx"',
    'other_line_ends "t n m a h p x"',
    'other_line_ends "t&n&m&a&h&p&x"',
    String.raw`line_feed_missing "t\nn\nm\na\nh\np\nx\n\n"`,
    String.raw`host_with_port "t\nn\nm\na\nh:p\nx\n"`,
    String.raw`other_order "n\nt\nm\na\nh\np\nx\n"`,
    String.raw`other_order "t\nn\nm\na\np\nh\nx\n"`,
    String.raw`other_order "t\nn\nm\nh\np\na\nx\n"`,
    String.raw`other_order "t\nn\na\nm\nh\np\nx\n"`,
    String.raw`other_order "t\nn\nh\np\nm\na\nx\n"`,
    String.raw`other_order "m\na\nh\np\nt\nn\nx\n"`,
    String.raw`id_signed "id\nt\nn\nm\na\nh\np\nx\n"`,
  ]);
});

test.each([
  ['C0ffee', ['key_decoded 0b47df79', 'key_decoded c0ffee']],
  ['YWI=', ['key_decoded 6162']],
  ['c0ffe', []],
  ['xyz!', []],
])('tries these bytes in the place of the key %s', (key, decoded) => {
  const variants = keyVariants(key, [{ mistake: 'id_as_key', key: 'id' }]).map(
    ({ mistake, bytes }) => `${mistake} ${Buffer.from(bytes).toString('hex')}`,
  );
  const hexOf = (text: string) => Buffer.from(text).toString('hex');
  const spaced = [`${key}\n`, `${key} `, ` ${key}`, `${key}\r\n`];
  expect(variants).toEqual([
    'id_as_key 6964',
    ...decoded,
    ...spaced.map((text) => `key_with_white_space ${hexOf(text)}`),
  ]);
});
