import type { SnippetLogin, SnippetRequest } from './snippets.ts';

/** Writes a request with the client of this product. */
export function typescriptSnippet({ origin, credentials, call, login, ...request }: SnippetRequest): string {
  if (call !== undefined) {
    const client = clientOf(login?.client ?? credentials);
    return [
      `import { createWallet${login === undefined ? '' : ', tokenFrom'} } from '@litas/client';`,
      '',
      `const options = { client: ${client}, baseUrl: '${origin}' };`,
      ...loginLines(login),
      `const wallet = createWallet(${login === undefined ? 'options' : '{ ...options, token }'});`,
      `console.log(await wallet.${call.operation}(${parametersOf(call.parameters)}));`,
    ].join('\n');
  }
  const { method, target, body, contentType } = request;
  return [
    `import { signMac } from '@litas/client/mac';`,
    '',
    `const credentials = ${clientOf(credentials)};`,
    `const url = ${JSON.stringify(origin + target)};`,
    ...(body === undefined ? [] : [`const body = ${JSON.stringify(body)};`]),
    `const method = '${method}';`,
    `const { header } = await signMac({ ...credentials, method, url${body === undefined ? '' : ', body'} });`,
    body === undefined
      ? 'const headers = { authorization: header };'
      : `const headers = { authorization: header, 'content-type': '${contentType ?? 'application/json'}' };`,
    `const response = await fetch(url, { method, headers${body === undefined ? '' : ', body'} });`,
    'console.log(response.status, await response.text());',
  ].join('\n');
}

/** Writes the id and the key of a client as an object of JavaScript. */
export const clientOf = ({ id, key }: SnippetRequest['credentials']): string =>
  `{ id: ${quoted(id)}, key: ${quoted(key)} }`;

/** Writes the login of a user, with `options` of the client; no lines without a login. */
export const loginLines = (login: SnippetLogin | undefined): readonly string[] =>
  login === undefined
    ? []
    : [
        `const token = tokenFrom(`,
        `  await createWallet(options).createToken({`,
        `    grant_type: 'password',`,
        `    username: ${quoted(login.username)},`,
        `    password: ${quoted(login.password)},`,
        `    scope: [${login.scopes.map(quoted).join(', ')}],`,
        `  }),`,
        `);`,
      ];

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;

/** Writes the parameters of a call as an object of JavaScript. */
export function parametersOf(parameters: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(parameters).map(
    ([name, value]) =>
      `${/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return fields.length === 0 ? '' : `{ ${fields.join(', ')} }`;
}
