import { originWithPort } from './curl.ts';
import type { SnippetRequest } from './snippets.ts';

/** Writes a request in PHP, without any package. */
export function phpSnippet({
  origin,
  method,
  target,
  credentials,
  body,
  file,
  contentType,
}: SnippetRequest): string {
  const hasBody = body !== undefined || file !== undefined;
  const text = ({ inEnvironment = false }, value: string): string =>
    inEnvironment ? `getenv(${quoted(value)})` : quoted(value);
  return [
    '<?php',
    `$api = ${quoted(originWithPort(origin))};`,
    `$id = ${text(credentials, credentials.id)};`,
    `$key = ${text(credentials, credentials.key)};`,
    `$path = ${quoted(target)};`,
    ...(body === undefined ? [] : [`$body = ${quoted(body)};`]),
    ...(file === undefined ? [] : [`$body = file_get_contents(${quoted(file)});`]),
    `['host' => $host, 'port' => $port] = parse_url($api);`,
    '$ts = time();',
    '$nonce = bin2hex(random_bytes(16));',
    hasBody
      ? `$ext = http_build_query(['body_hash' => base64_encode(hash('sha256', $body, true))]);`
      : `$ext = '';`,
    `$string = implode("\\n", [$ts, $nonce, '${method}', $path, $host, $port, $ext, '']);`,
    `$mac = base64_encode(hash_hmac('sha256', $string, $key, true));`,
    `$headers = ["Authorization: MAC id=\\"$id\\", ts=\\"$ts\\", nonce=\\"$nonce\\", mac=\\"$mac\\"${hasBody ? ', ext=\\"$ext\\"' : ''}"];`,
    ...(hasBody ? [`$headers[] = ${quoted(`Content-Type: ${contentType ?? 'application/json'}`)};`] : []),
    `$options = ['method' => '${method}', 'header' => $headers, 'ignore_errors' => true${hasBody ? `, 'content' => $body` : ''}];`,
    `echo file_get_contents($api . $path, false, stream_context_create(['http' => $options]));`,
  ].join('\n');
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
