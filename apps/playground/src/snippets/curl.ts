import type { SnippetRequest } from './snippets.ts';

/** Writes a request with curl and openssl, for a POSIX shell. */
export function curlSnippet(request: SnippetRequest): string {
  const { origin, method, target, credentials, body, file, contentType } = request;
  const hasBody = body !== undefined || file !== undefined;
  const [id, key] = credentials.inEnvironment
    ? [`"$${credentials.id}"`, `"$${credentials.key}"`]
    : [quoted(credentials.id), quoted(credentials.key)];
  return [
    `api=${quoted(originWithPort(origin))} id=${id} key=${key}`,
    `path=${quoted(target)}`,
    ...(body === undefined ? [] : [`body=${quoted(body)}`]),
    ...(file === undefined ? [] : [`file=${quoted(file)}`]),
    'ts=$(date +%s) nonce=$(openssl rand -hex 16) host=${api#*://}',
    ...(hasBody
      ? [
          `hash=$(${file === undefined ? 'printf %s "$body" | openssl dgst -sha256 -binary' : 'openssl dgst -sha256 -binary "$file"'} | openssl base64)`,
          `ext=body_hash=$(printf %s "$hash" | sed 's/+/%2B/g; s|/|%2F|g; s/=/%3D/g')`,
        ]
      : ['ext=']),
    `mac=$(printf '%s\\n' "$ts" "$nonce" ${method} "$path" "\${host%:*}" "\${host##*:}" "$ext" |`,
    '  openssl dgst -sha256 -hmac "$key" -binary | openssl base64)',
    `curl -sS -X ${method} "$api$path" \\`,
    ...(hasBody
      ? [
          `  -H ${quoted(`Content-Type: ${contentType ?? 'application/json'}`)} ${file === undefined ? '--data-raw "$body"' : '--data-binary "@$file"'} \\`,
        ]
      : []),
    `  -H "Authorization: MAC id=\\"$id\\", ts=\\"$ts\\", nonce=\\"$nonce\\", mac=\\"$mac\\"${hasBody ? ', ext=\\"$ext\\"' : ''}"`,
  ].join('\n');
}

/** Returns the origin with its port, because the default port is signed too. */
export function originWithPort(origin: string): string {
  const { protocol, hostname, port } = new URL(origin);
  return `${protocol}//${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
}

/** A text as one word of a shell. */
const quoted = (text: string): string =>
  /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
