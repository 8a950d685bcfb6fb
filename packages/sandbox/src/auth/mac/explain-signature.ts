import { computeMac, type MacAttributes, parseMacHeader } from '@litas/client/mac';
import { HttpError } from '../../http/http-error.ts';
import type { PlainRequest } from '../../http/message.ts';
import type { Explanation, Mistake } from './explain/mistake.ts';
import type { NonceMemory } from '../../state/nonces.ts';
import { expectedString, verifyMac } from './verify-mac.ts';

/** A request whose signature is in question. */
export interface QuestionedRequest {
  /** HTTP method. */
  readonly method: string;
  /** The whole URL, path and query exactly as they were sent. */
  readonly url: string;
  /** The `Authorization` header. */
  readonly authorization: string;
  /** The key that belongs to the id in the header. */
  readonly key: string;
  /**
   * The body.
   * @default none
   */
  readonly body?: Uint8Array | string;
  /**
   * The media type of the body: what is tried for a wrong hash depends on it.
   * @default none
   */
  readonly contentType?: string;
  /**
   * The time of the server, in Unix seconds.
   * @default the time in the header, so that the clock is never what is wrong
   */
  readonly now?: number;
}

/** What is right or wrong with a signature. */
export interface SignatureExplanation {
  /** Whether the API accepts the signature, unless it knows no such id or the nonce was used before. */
  readonly valid: boolean;
  /** What the API says, such as `Invalid MAC`; left out where the signature is valid. */
  readonly description?: string;
  /** What to do about it, where a known mistake was found. */
  readonly explanation?: string;
  /** The mistakes by name; empty where none was found. */
  readonly mistakes: readonly Mistake[];
  /** The attributes of the header; left out where it cannot be read. */
  readonly attributes?: MacAttributes;
  /** The string to sign; left out where the header cannot be read. */
  readonly expectedString?: string;
  /** Its MAC by the key. */
  readonly expectedMac?: string;
  /** The string that was signed, where a mistake reproduces it. */
  readonly signedString?: string;
  /** What `ext` has to be, where it is what is wrong. */
  readonly expectedExt?: string;
}

/**
 * Says whether a signature is valid, and if it is not, which mistake leads to it. It sends nothing and knows no credentials but those
 * it is given, so it explains requests that a production server rejected, too.
 *
 * @param request - The request with its signature and the key.
 * @returns The explanation. It never holds the key.
 * @throws `TypeError` when the URL cannot be parsed.
 *
 * @example
 * import { explainSignature } from '@litas/sandbox/explain';
 *
 * const { valid, explanation } = await explainSignature({
 *   method: 'GET',
 *   url: 'https://wallet.paysera.com/rest/v1/server',
 *   authorization: 'MAC id="wkVd93h2uS", ts="1343818800", nonce="nQnNaSNyubfPErjRO55yaaEYo9YZfKHN", mac="c2lnbmVk"',
 *   key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU',
 * });
 * console.log(valid, explanation?.startsWith('No usual mistake')); // false true
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
      find: async () => ({ key }),
      nonces: forgetful,
      now: now ?? Number(attributes?.timestamp ?? 0),
      explain: {
        unknownId: () => Promise.reject(new Error('Every id is known here.')),
        otherKeys: async () => [],
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
    headers: { host, authorization, ...(contentType !== undefined && { 'content-type': contentType }) },
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
  };
}

/** A memory in which every nonce is new. */
const forgetful: NonceMemory = { remember: async () => 'new' };
