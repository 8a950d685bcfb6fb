import { commentLines } from './comment-lines.ts';
import { type Code, literal } from './literal.ts';
import { worldHeader } from './log-in.ts';
import type { SnippetLogin, SnippetRequest } from './snippets.ts';

/** Writes a request with the client of this product. */
export function typescriptSnippet(snippet: SnippetRequest): string {
  const { origin, credentials, call, login, world, comment, ...request } = snippet;
  const head = commentLines(comment, '//');
  const inWorld = world === undefined ? '' : `, ${literal({ [worldHeader]: world }).slice(2, -2)}`;
  if (call !== undefined) {
    const { id, key } = login?.client ?? credentials;
    const start = `console.log(await wallet.${call.operation}(`;
    const parameters = literal(call.parameters, start, 3);
    return [
      ...head,
      `import { createWallet${world === undefined ? '' : ', type Fetch'}${login === undefined ? '' : ', tokenFrom'} } from '@litas/client';`,
      '',
      `const client = ${literal({ id, key }, 'const client = ')};`,
      ...(world === undefined
        ? []
        : [
            'const inWorld: Fetch = (url, init) =>',
            `  fetch(url, { ...init, headers: { ...init.headers${inWorld} } });`,
          ]),
      `const options = { client, baseUrl: ${literal(origin)}${world === undefined ? '' : ', fetch: inWorld'} };`,
      ...loginLines(login),
      `const wallet = createWallet(${login === undefined ? 'options' : '{ ...options, token }'});`,
      `${start}${parameters === '{}' ? '' : parameters}));`,
    ].join('\n');
  }
  const { method, target, body, contentType } = request;
  const { id, key } = credentials;
  const headers = body === undefined ? {} : { 'content-type': contentType ?? 'application/json' };
  return [
    ...head,
    `import { signMac } from '@litas/client/mac';`,
    '',
    `const credentials = ${literal({ id, key }, 'const credentials = ')};`,
    `const url = ${literal(origin + target)};`,
    ...(body === undefined ? [] : [`const body = ${literal(body)};`]),
    `const method = '${method}';`,
    `const { header } = await signMac({ ...credentials, method, url${body === undefined ? '' : ', body'} });`,
    `const headers = { authorization: header${body === undefined ? '' : `, ${literal(headers).slice(2, -2)}`}${inWorld} };`,
    `const response = await fetch(url, { method, headers${body === undefined ? '' : ', body'} });`,
    'console.log(response.status, await response.text());',
  ].join('\n');
}

/** A login whose name and password can be code. */
interface WrittenLogin extends Pick<SnippetLogin, 'scopes'> {
  readonly username: string | Code;
  readonly password: string | Code;
}

/** Writes the login of a user, with `options` of the client; no lines without a login. */
export const loginLines = (login: WrittenLogin | undefined): readonly string[] =>
  login === undefined
    ? []
    : [
        `const token = tokenFrom(`,
        `  await createWallet(options).createToken({`,
        `    grant_type: 'password',`,
        `    username: ${literal(login.username)},`,
        `    password: ${literal(login.password)},`,
        `    scope: ${literal(login.scopes, '    scope: ')},`,
        `  }),`,
        `);`,
      ];
