import { invalidParameters } from '../core/refusal.ts';
import type { PlainRequest } from '../core/message.ts';

/** An upload: octets and what they are said to be. */
export interface Upload {
  readonly mediaType: string;
  readonly octets: Uint8Array;
}

/** How a file of each kind begins. */
const beginnings: Readonly<Record<string, { name: string; octets: readonly number[] }>> = {
  'image/png': { name: 'PNG', octets: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  'image/jpeg': { name: 'JPEG', octets: [0xff, 0xd8, 0xff] },
};

/**
 * Takes the octets of a request. An image must begin as one of its kind does, so that an image which was sent as text, Base64 or a form
 * is noticed.
 */
export function readUpload({ headers, body }: PlainRequest): Upload {
  const mediaType = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const beginning = beginnings[mediaType];
  if (beginning && !beginning.octets.every((octet, index) => body[index] === octet)) {
    throw invalidParameters({ body: [`Must be a ${beginning.name} image`] });
  }
  return { mediaType, octets: body.slice() };
}
