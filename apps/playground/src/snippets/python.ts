import { commentLines } from './comment-lines.ts';
import { originWithPort } from './curl.ts';
import { logInStep, type SnippetStep, worldHeader } from './log-in.ts';
import type { SnippetRequest } from './snippets.ts';

/** Writes a request in Python, without any package. */
export function pythonSnippet({
  origin,
  credentials,
  login,
  world,
  comment,
  ...request
}: SnippetRequest): string {
  const { id, key } = login?.client ?? credentials;
  const hasLogin = login !== undefined;
  return [
    ...commentLines(comment, '#'),
    `import base64, hashlib, hmac, ${hasLogin ? 'json, ' : ''}secrets, time`,
    'from urllib.error import HTTPError',
    `from urllib.parse import ${hasLogin || hasBody(request) ? 'urlencode, ' : ''}urlsplit`,
    'from urllib.request import Request, urlopen',
    '',
    `api = ${JSON.stringify(originWithPort(origin))}`,
    `id, key = ${JSON.stringify(id)}, ${JSON.stringify(key)}`,
    ...(hasLogin
      ? [
          ...stepLines(logInStep(login), world),
          'token = json.load(urlopen(request))',
          'id, key = token["access_token"], token["mac_key"]',
        ]
      : []),
    ...stepLines(request, world),
    'try:',
    '    response = urlopen(request)',
    'except HTTPError as error:',
    '    response = error',
    'print(response.read().decode())',
  ].join('\n');
}

const hasBody = ({ body, file }: SnippetStep): boolean => body !== undefined || file !== undefined;

function stepLines(step: SnippetStep, world: string | undefined): readonly string[] {
  const { method, target, body, file, contentType = 'application/json' } = step;
  const isWithBody = hasBody(step);
  const headers = [
    ...(isWithBody ? [`"Content-Type": ${JSON.stringify(contentType)}`] : []),
    ...(world === undefined ? [] : [`"${worldHeader}": ${JSON.stringify(world)}`]),
  ];
  return [
    `path = ${JSON.stringify(target)}`,
    ...(body === undefined ? [] : [`body = ${JSON.stringify(body)}.encode()`]),
    ...(file === undefined ? [] : [`body = open(${JSON.stringify(file)}, "rb").read()`]),
    'ts, nonce, parts = str(int(time.time())), secrets.token_hex(16), urlsplit(api)',
    isWithBody
      ? 'ext = urlencode({"body_hash": base64.b64encode(hashlib.sha256(body).digest())})'
      : 'ext = ""',
    `lines = [ts, nonce, "${method}", path, parts.hostname, str(parts.port), ext]`,
    'string = "".join(line + "\\n" for line in lines)',
    'mac = base64.b64encode(hmac.digest(key.encode(), string.encode(), "sha256")).decode()',
    `header = f'MAC id="{id}", ts="{ts}", nonce="{nonce}", mac="{mac}"${isWithBody ? ', ext="{ext}"' : ''}'`,
    `headers = {${['"Authorization": header', ...headers].join(', ')}}`,
    `request = Request(api + path, ${isWithBody ? 'body, ' : ''}headers=headers, method="${method}")`,
  ];
}
