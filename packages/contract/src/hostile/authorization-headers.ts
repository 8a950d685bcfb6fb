/** Attributes of a header by name. */
type Attributes = Readonly<Record<string, string>>;

const values = [
  '',
  ' ',
  '\t',
  '0',
  '-1',
  '+1',
  '1e3',
  '0x10',
  'NaN',
  'Infinity',
  '99999999999999999999',
  '1.5',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  "' OR '1'='1",
  '"; DROP TABLE users; --',
  '%00',
  '%0d%0aX-Injected: 1',
  '\u00e4\u00f6\u00fc',
  '\u00ff\u00fe',
  '====',
  'A===',
  '\\"',
  'a"b',
  ',',
  '=',
  'x'.repeat(5_000),
  'x'.repeat(60),
] as const;

/**
 * Returns more than two hundred malformed `Authorization` headers: every attribute with every wrong value, then wrong syntax.
 *
 * @param header - `MAC id="…", ts="…", nonce="…", mac="…"`.
 */
export function spoiledHeaders(header: string): [what: string, header: string][] {
  const attributes = Object.fromEntries(
    [...header.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const names = [...Object.keys(attributes), 'ext'];
  const byValue = names.flatMap((name) =>
    values
      // An empty `ext` is the same as none.
      .filter((value) => name !== 'ext' || value !== '')
      .map((value): [string, string] => [
        `${name} of ${JSON.stringify(value.slice(0, 20))}`,
        write({ ...attributes, [name]: value }),
      ]),
  );
  const left = Object.keys(attributes).map((name): [string, string] => [
    `no ${name}`,
    write(without(attributes, name)),
  ]);
  const twice = Object.keys(attributes).map((name): [string, string] => [
    `${name} twice`,
    `${header}, ${name}="${attributes[name]}"`,
  ]);
  const longer = Object.entries(attributes).map(([name, value]): [string, string] => [
    `${name} with more behind it`,
    write({ ...attributes, [name]: `${value}x` }),
  ]);
  const rest = header.slice('MAC '.length);
  const forms: [string, string][] = [
    ['nothing', ''],
    ['the scheme alone', 'MAC'],
    ['the scheme and a space', 'MAC '],
    ['no scheme', rest],
    ['Bearer', `Bearer ${attributes['id']}`],
    ['Bearer with attributes', `Bearer ${rest}`],
    ['Basic', `Basic ${btoa(`${attributes['id']}:x`)}`],
    ['Digest', `Digest ${rest}`],
    ['MACX', `MACX ${rest}`],
    ['no quotes', header.replaceAll('"', '')],
    ['single quotes', header.replaceAll('"', "'")],
    ['an open quote', header.slice(0, -1)],
    ['semicolons', header.replaceAll(',', ';')],
    ['no commas', header.replaceAll(',', '')],
    ['two commas', header.replaceAll(',', ',,')],
    ['an unknown attribute', `${header}, realm="x"`],
    ['an attribute of the prototype', `${header}, __proto__="x"`],
    ['colons for equal signs', header.replaceAll('="', ':"')],
    ['the header twice, joined', `${header}, ${header}`],
    ['half of it', header.slice(0, header.length / 2)],
    ['ten thousand commas', `MAC ${','.repeat(10_000)}`],
    ['a thousand attributes', `MAC ${'a="b", '.repeat(1_000)}`],
    ['bytes beyond ASCII', `MAC \u00e9\u00e8${rest}`],
  ];
  return [...byValue, ...left, ...twice, ...longer, ...forms];
}

const write = (attributes: Attributes): string =>
  `MAC ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(', ')}`;

const without = (attributes: Attributes, left: string): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== left));
