import type { CollectionRequest, Requests } from './requests.ts';
import { introduction, signingFunction, variables } from './signing-script.ts';

/** Returns the files of the collection for Bruno, by name. */
export function brunoCollection({
  requests,
  variables: ofPaths,
}: Requests): Readonly<Record<string, string>> {
  const namesWith = (credentials: string): string =>
    JSON.stringify(
      requests.filter((each) => each.credentials === credentials).map((each) => each.operationId),
    );
  const sign = `${signingFunction}
const name = req.getName();
const isUnsigned = ${namesWith('none')}.includes(name);
const valueOf = (variable) => bru.getVar(variable) || bru.getCollectionVar(variable);
const token = ${namesWith('client')}.includes(name) ? '' : valueOf('accessToken');
// Bruno returns JSON as a value, and sends it in one line.
const given = req.getBody() || '';
const body = typeof given === 'string' ? given : JSON.stringify(given);
const header = authorizationOf({
  id: token || valueOf('clientId'),
  key: token ? valueOf('macKey') : valueOf('clientKey'),
  method: req.getMethod(),
  url: bru.interpolate(req.getUrl()),
  body,
});
if (!isUnsigned) req.setHeader('Authorization', header);
`;
  const block = (name: string, text: string): string => `${name} {\n${indented(text)}\n}\n`;
  const lines = Object.entries({ ...ofPaths, ...variables }).map(([name, value]) => `${name}: ${value}`);
  const files = requests.map(
    (each, index) => [`${each.tag}/${each.operationId}.bru`, requestFile(each, index + 1)] as const,
  );
  return {
    'bruno.json': `${JSON.stringify({ version: '1', name: 'Paysera Wallet API (Litas)', type: 'collection' }, null, 2)}\n`,
    'collection.bru': [
      block('vars:pre-request', lines.join('\n')),
      block('script:pre-request', sign.trimEnd()),
      block('docs', introduction),
    ].join('\n'),
    ...Object.fromEntries(files),
  };
}

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n');

const keepToken = `const { access_token: accessToken, mac_key: macKey } = res.getBody();
if (accessToken) bru.setVar('accessToken', accessToken);
if (macKey) bru.setVar('macKey', macKey);`;

function requestFile({ operationId, summary, method, target, body }: CollectionRequest, seq: number): string {
  const parts = [
    `meta {\n  name: ${operationId}\n  type: http\n  seq: ${seq}\n}\n`,
    `${method.toLowerCase()} {\n  url: {{baseUrl}}${target}\n  body: ${body ? 'text' : 'none'}\n  auth: none\n}\n`,
    ...(body
      ? [
          `headers {\n  content-type: ${body.mediaType}\n}\n`,
          `body:text {\n${indented(compact(body.text))}\n}\n`,
        ]
      : []),
    ...(operationId === 'createToken' ? [`script:post-response {\n${indented(keepToken)}\n}\n`] : []),
    `docs {\n  ${summary}.\n}\n`,
  ];
  return parts.join('\n');
}

/** Writes JSON in one line, as Bruno sends it: the hash of the body is that of the bytes that are sent. */
const compact = (text: string): string => (text.startsWith('{') ? JSON.stringify(JSON.parse(text)) : text);
