import { masked, maskedPlaces } from '../calls/masked.ts';
import type { RequestParts } from './request-parts.ts';

/**
 * Returns the names of the parts of a request that the journal has masked: query parameters, fields of the body, attributes of the header.
 *
 * @param parts - The request. The MAC has a field of its own.
 */
export function maskedNames({
  url,
  body,
  authorization,
}: Pick<RequestParts, 'url' | 'body' | 'authorization'>): readonly string[] {
  const [path = '', query = ''] = url.split('?');
  return [
    ...(path.includes(masked) ? ['URL'] : []),
    ...pairsOf(query),
    ...(body.includes(masked) ? namesInBody(body) : []),
    ...['id', 'ts', 'nonce', 'ext'].filter((name) =>
      new RegExp(` ${name}="[^"]*${masked}`).test(authorization),
    ),
  ];
}

function namesInBody(body: string): readonly string[] {
  try {
    return maskedPlaces(JSON.parse(body));
  } catch {
    const names = pairsOf(body);
    return names.length > 0 ? names : ['body'];
  }
}

const pairsOf = (text: string): readonly string[] =>
  text.split('&').flatMap((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return value.includes(masked) ? [decoded(name)] : [];
  });

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
