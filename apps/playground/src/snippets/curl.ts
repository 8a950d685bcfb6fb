import { commentLines } from './comment-lines.ts';
import { logInStep, type SnippetStep, worldHeader } from './log-in.ts';
import type { SnippetRequest } from './snippets.ts';

/** Writes a request with curl and openssl, for a POSIX shell. */
export function curlSnippet({
  origin,
  credentials,
  login,
  world,
  comment,
  ...request
}: SnippetRequest): string {
  const { id, key } = login?.client ?? credentials;
  return [
    ...commentLines(comment, '#'),
    `api=${quoted(originWithPort(origin))} id=${quoted(id)} key=${quoted(key)}`,
    ...(login === undefined
      ? []
      : [
          ...stepLines(logInStep(login), { world, pipe: ['token=$(', ')'] }),
          ...['id access_token', 'key mac_key'].map((text) => {
            const [name, field] = text.split(' ');
            return `${name}=$(printf %s "$token" | sed 's/.*"${field}": *"\\([^"]*\\)".*/\\1/')`;
          }),
        ]),
    ...stepLines(request, { world, pipe: ['', ''] }),
  ].join('\n');
}

interface StepOptions {
  readonly world: string | undefined;
  /** What is before and after the command. */
  readonly pipe: readonly [string, string];
}

function stepLines(
  { method, target, body, file, contentType = 'application/json' }: SnippetStep,
  { world, pipe: [before, after] }: StepOptions,
): readonly string[] {
  const hasBody = body !== undefined || file !== undefined;
  return [
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
    `${before}curl -sS -X ${method} "$api$path" \\`,
    ...(hasBody
      ? [
          `  -H ${quoted(`Content-Type: ${contentType}`)} ${file === undefined ? '--data-raw "$body"' : '--data-binary "@$file"'} \\`,
        ]
      : []),
    ...(world === undefined ? [] : [`  -H ${quoted(`${worldHeader}: ${world}`)} \\`]),
    `  -H "Authorization: MAC id=\\"$id\\", ts=\\"$ts\\", nonce=\\"$nonce\\", mac=\\"$mac\\"${hasBody ? ', ext=\\"$ext\\"' : ''}"${after}`,
  ];
}

/** Returns the origin with its port, because the default port is signed too. */
export function originWithPort(origin: string): string {
  const { protocol, hostname, port } = new URL(origin);
  return `${protocol}//${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
}

/** A text as one word of a shell. */
const quoted = (text: string): string =>
  /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
