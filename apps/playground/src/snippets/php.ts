import { commentLines } from './comment-lines.ts';
import { originWithPort } from './curl.ts';
import { logInStep, type SnippetStep, worldHeader } from './log-in.ts';
import type { SnippetRequest } from './snippets.ts';

/** Writes a request in PHP, without any package. */
export function phpSnippet({
  origin,
  credentials,
  login,
  world,
  comment,
  ...request
}: SnippetRequest): string {
  const { id, key } = login?.client ?? credentials;
  return [
    '<?php',
    ...commentLines(comment, '//'),
    `$api = ${quoted(originWithPort(origin))};`,
    `['host' => $host, 'port' => $port] = parse_url($api);`,
    `$id = ${quoted(id)};`,
    `$key = ${quoted(key)};`,
    ...(login === undefined
      ? []
      : [
          ...stepLines(logInStep(login), world),
          `$token = json_decode(${fetched}, true);`,
          `['access_token' => $id, 'mac_key' => $key] = $token;`,
        ]),
    ...stepLines(request, world),
    `echo ${fetched};`,
  ].join('\n');
}

const fetched = `file_get_contents($api . $path, false, stream_context_create(['http' => $options]))`;

function stepLines(
  { method, target, body, file, contentType = 'application/json' }: SnippetStep,
  world: string | undefined,
): readonly string[] {
  const hasBody = body !== undefined || file !== undefined;
  return [
    `$path = ${quoted(target)};`,
    ...(body === undefined ? [] : [`$body = ${quoted(body)};`]),
    ...(file === undefined ? [] : [`$body = file_get_contents(${quoted(file)});`]),
    '$ts = time();',
    '$nonce = bin2hex(random_bytes(16));',
    hasBody
      ? `$ext = http_build_query(['body_hash' => base64_encode(hash('sha256', $body, true))]);`
      : `$ext = '';`,
    `$string = implode("\\n", [$ts, $nonce, '${method}', $path, $host, $port, $ext, '']);`,
    `$mac = base64_encode(hash_hmac('sha256', $string, $key, true));`,
    `$headers = ["Authorization: MAC id=\\"$id\\", ts=\\"$ts\\", nonce=\\"$nonce\\", mac=\\"$mac\\"${hasBody ? ', ext=\\"$ext\\"' : ''}"];`,
    ...(hasBody ? [`$headers[] = ${quoted(`Content-Type: ${contentType}`)};`] : []),
    ...(world === undefined ? [] : [`$headers[] = ${quoted(`${worldHeader}: ${world}`)};`]),
    `$options = ['method' => '${method}', 'header' => $headers, 'ignore_errors' => true${hasBody ? `, 'content' => $body` : ''}];`,
  ];
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
