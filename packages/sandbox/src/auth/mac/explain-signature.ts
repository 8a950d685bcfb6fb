import { computeMac, type MacAttributes, parseMacHeader } from '@litas/client/mac';
import { HttpError } from '../../http/http-error.ts';
import type { PlainRequest } from '../../http/message.ts';
import type { Explanation, Mistake } from './explain/mistake.ts';
import type { NonceMemory } from '../../state/nonces.ts';
import { expectedString, verifyMac } from './verify-mac.ts';
import { utf8 } from '../../http/utf8.ts';

/** A request whose signature is explained. */
export interface QuestionedRequest {
  /** HTTP method. */
  readonly method: string;
  /** The whole URL, path and query exactly as they were sent. */
  readonly url: string;
  /** The `Authorization` header; empty when the request has none. */
  readonly authorization: string;
  /** The key that belongs to the id in the header. */
  readonly key: string;
  /**
   * The body.
   * @default none
   */
  readonly body?: Uint8Array | string;
  /**
   * The media type of the body. It selects the mistakes that are tried for a wrong hash.
   * @default none
   */
  readonly contentType?: string;
  /**
   * The time of the server, in Unix seconds.
   * @default the time in the header, so that the clock is always right
   */
  readonly now?: number;
}

/** The result of {@link explainSignature}. */
export interface SignatureExplanation {
  /** Whether the signature is valid. The API can still reject an unknown id or a used nonce. */
  readonly valid: boolean;
  /** The error description of the API, such as `Invalid MAC`; missing for a valid signature. */
  readonly description?: string;
  /** How to correct the mistake; missing when no known mistake was found. */
  readonly explanation?: string;
  /** Names of the mistakes; empty when none was found. */
  readonly mistakes: readonly Mistake[];
  /** The attributes of the header; missing when the header is malformed. */
  readonly attributes?: MacAttributes;
  /** The string to sign; missing when the header is malformed. */
  readonly expectedString?: string;
  /** The MAC of the string to sign. */
  readonly expectedMac?: string;
  /** The string that was signed, if a known mistake reproduces it. */
  readonly signedString?: string;
  /** The right `ext`, when `ext` is wrong. */
  readonly expectedExt?: string;
}

/**
 * Explains whether a signature is valid, and which mistake makes it invalid. It sends no request and needs only the key, so it can also
 * explain requests that the production server rejected.
 *
 * @param request - The request with its signature and the key.
 * @returns The explanation. It never contains the key.
 * @throws `TypeError` when the URL cannot be parsed.
 *
 * @example
 * import { explainSignature } from '@litas/sandbox/explain';
 *
 * const { valid, mistakes } = await explainSignature({
 *   method: 'GET',
 *   url: 'https://wallet.paysera.com/rest/v1/server',
 *   authorization: 'MAC id="wkVd93h2uS", ts="1343818800", nonce="nQnNaSNyubfPErjRO55yaaEYo9YZfKHN", mac="c2lnbmVk"',
 *   key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU',
 * });
 * console.log(valid, mistakes); // false [ 'unknown_mistake' ]
 */
export async function explainSignature(request: QuestionedRequest): Promise<SignatureExplanation> {
  const { key, authorization, now } = request;
  const plain = plainRequest(request);
  const parsed = parseMacHeader(authorization);
  const attributes = parsed.ok ? parsed.attributes : undefined;
  const expected = attributes && expectedString(plain, attributes);
  const known = {
    ...(attributes && { attributes }),
    ...(expected !== undefined && {
      expectedString: expected,
      expectedMac: await computeMac(key, expected),
    }),
  };
  try {
    await verifyMac(plain, {
      find: () => ({ key }),
      nonces: forgetful,
      now: now ?? Number(attributes?.timestamp ?? 0),
      explain: {
        unknownId: () => Promise.reject(new Error('All ids are known in this explanation.')),
        otherKeys: () => [],
      },
    });
    return { valid: true, mistakes: [], ...known };
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    const {
      explanation,
      mistakes = [],
      signed_string,
      expected_ext,
    } = (error.details.data ?? {}) as Partial<Explanation> & {
      readonly signed_string?: string;
      readonly expected_ext?: string;
    };
    return {
      valid: false,
      description: error.message,
      mistakes,
      ...known,
      ...(explanation !== undefined && { explanation }),
      ...(signed_string !== undefined && { signedString: signed_string }),
      ...(expected_ext !== undefined && { expectedExt: expected_ext }),
    };
  }
}

function plainRequest({
  method,
  url,
  authorization,
  body = '',
  contentType,
}: QuestionedRequest): PlainRequest {
  const { origin, host } = new URL(url);
  // What the URL parser would encode was signed as it was written.
  const target = /^[a-z]+:\/\/[^/?#]*([^#]*)/i.exec(url.trim())?.[1] ?? '';
  return {
    method: method.toUpperCase(),
    origin,
    target: target.startsWith('/') ? target : `/${target}`,
    headers: {
      host,
      ...(authorization !== '' && { authorization }),
      ...(contentType !== undefined && { 'content-type': contentType }),
    },
    body: typeof body === 'string' ? utf8(body) : body,
  };
}

/** A nonce memory in which every nonce is new. */
const forgetful: NonceMemory = { remember: () => 'new' };
