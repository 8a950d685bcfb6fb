import { encodeExt, hashBody } from '@litas/client/mac';
import { equalText } from '../equal-text.ts';
import { readBase64 } from './base64.ts';
import { bodiesLike } from './bodies-like.ts';
import { explained, type Explanation, type Mistake } from './mistake.ts';

/** Finds out what was hashed in the place of a body. */
export async function explainBodyHash(
  sent: string,
  body: Uint8Array,
  contentType: string | undefined,
): Promise<Explanation> {
  const expected = { expected_ext: encodeExt({}, await hashBody(body)) };
  const read = readBase64<Mistake>(sent.replaceAll(' ', '+'), {
    hexadecimal: 'hash_in_hexadecimal',
    base64OfHexadecimal: 'hash_base64_of_hexadecimal',
    otherBase64: 'hash_other_base64',
  });
  const encoding: readonly Mistake[] = sent.includes(' ') ? ['hash_not_encoded'] : [];
  for (const { mistake, octets } of bodiesLike(body, contentType)) {
    const hash = await hashBody(octets);
    const found = read.find(({ base64 }) => equalText(base64, hash));
    if (found) {
      return explained([...(mistake ? [mistake] : []), ...encoding, ...found.mistakes], expected);
    }
  }
  return explained(['other_body_hashed'], expected);
}

/** Says what `ext` should have been for a body whose hash it lacks. */
export const explainMissingHash = async (body: Uint8Array): Promise<Explanation> =>
  explained(['body_not_hashed'], { expected_ext: encodeExt({}, await hashBody(body)) });

/** Says what was hashed although there is no body. */
export const explainNeedlessHash = async (sent: string): Promise<Explanation> =>
  explained([equalText(await hashBody(''), sent) ? 'empty_body_hashed' : 'body_lost']);
