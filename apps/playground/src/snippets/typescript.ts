import type { SnippetRequest } from './snippets.ts';

/** Writes a request with the client of this product. */
export function typescriptSnippet({ origin, credentials, call, ...request }: SnippetRequest): string {
  const client = `{ id: '${credentials.id}', key: '${credentials.key}' }`;
  if (call !== undefined) {
    return [
      `import { createWallet } from '@litas/client';`,
      '',
      `const client = ${client};`,
      `const wallet = createWallet({ client, baseUrl: '${origin}' });`,
      `console.log(await wallet.${call.operation}(${parametersOf(call.parameters)}));`,
    ].join('\n');
  }
  const { method, target, body, contentType } = request;
  return [
    `import { signMac } from '@litas/client/mac';`,
    '',
    `const credentials = ${client};`,
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

/** Writes the parameters of a call as an object of JavaScript. */
export function parametersOf(parameters: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(parameters).map(
    ([name, value]) =>
      `${/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return fields.length === 0 ? '' : `{ ${fields.join(', ')} }`;
}
