import { originWithPort } from './curl.ts';
import type { SnippetRequest } from './snippets.ts';

/** Writes a request in Python, without any package. */
export function pythonSnippet({
  origin,
  method,
  target,
  credentials,
  body,
  file,
  contentType,
}: SnippetRequest): string {
  const hasBody = body !== undefined || file !== undefined;
  const { inEnvironment = false } = credentials;
  const credential = (value: string): string =>
    inEnvironment ? `os.environ[${JSON.stringify(value)}]` : JSON.stringify(value);
  return [
    `import base64, hashlib, hmac, ${inEnvironment ? 'os, ' : ''}secrets, time`,
    `from urllib.parse import ${hasBody ? 'urlencode, ' : ''}urlsplit`,
    'from urllib.request import Request, urlopen',
    '',
    `api = ${JSON.stringify(originWithPort(origin))}`,
    `id, key = ${credential(credentials.id)}, ${credential(credentials.key)}`,
    `path = ${JSON.stringify(target)}`,
    ...(body === undefined ? [] : [`body = ${JSON.stringify(body)}.encode()`]),
    ...(file === undefined ? [] : [`body = open(${JSON.stringify(file)}, "rb").read()`]),
    'ts, nonce, parts = str(int(time.time())), secrets.token_hex(16), urlsplit(api)',
    hasBody ? 'ext = urlencode({"body_hash": base64.b64encode(hashlib.sha256(body).digest())})' : 'ext = ""',
    `lines = [ts, nonce, "${method}", path, parts.hostname, str(parts.port), ext]`,
    'string = "".join(line + "\\n" for line in lines)',
    'mac = base64.b64encode(hmac.digest(key.encode(), string.encode(), "sha256")).decode()',
    `header = f'MAC id="{id}", ts="{ts}", nonce="{nonce}", mac="{mac}"${hasBody ? ', ext="{ext}"' : ''}'`,
    `headers = {"Authorization": header${hasBody ? `, "Content-Type": ${JSON.stringify(contentType ?? 'application/json')}` : ''}}`,
    `request = Request(api + path, ${hasBody ? 'body, ' : ''}headers=headers, method="${method}")`,
    'print(urlopen(request).read().decode())',
  ].join('\n');
}
