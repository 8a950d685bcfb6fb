import { parse } from 'content-type';
import Negotiator from 'negotiator';
import { HttpError } from './http-error.ts';

/** A media type with its character set, both in lower case. */
export interface MediaType {
  /** Such as `application/json`; empty without a media type. */
  readonly type: string;
  /** The character set; `undefined` when the header names none. */
  readonly charset: string | undefined;
}

/** Parses a `Content-Type` header. */
export function readMediaType(header = ''): MediaType {
  const { type, parameters } = parse(header);
  return { type: type.toLowerCase(), charset: parameters['charset']?.toLowerCase() };
}

/**
 * Chooses the media type that a client prefers.
 *
 * @param header - `Accept` or `Accept-Language`, with its qualities.
 * @param available - Available values, the default first.
 * @returns `undefined` when the client accepts none of them.
 */
export const preferredMediaType = <Type extends string>(
  header: string | undefined,
  available: readonly Type[],
): Type | undefined => negotiator({ accept: header }).mediaType([...available]) as Type | undefined;

/** Chooses the language that a client prefers. */
export const preferredLanguage = <Language extends string>(
  header: string | undefined,
  available: readonly Language[],
): Language | undefined =>
  negotiator({ 'accept-language': header }).language([...available]) as Language | undefined;

const negotiator = (headers: Readonly<Record<string, string | undefined>>): Negotiator =>
  new Negotiator({ headers });

/**
 * Checks that a body is not encoded, since encodings are not supported.
 *
 * @throws HttpError with 415 for any coding but `identity`.
 */
export function checkContentEncoding(header: string | undefined): void {
  const codings = (header ?? '').split(',').map((coding) => coding.trim().toLowerCase());
  if (codings.every((coding) => coding === '' || coding === 'identity')) return;
  throw new HttpError(415, 'invalid_request', 'The request body must not have a Content-Encoding', {
    headers: { 'accept-encoding': 'identity' },
  });
}

/**
 * Checks that a client accepts JSON, the only format of responses.
 *
 * @throws HttpError with 406 when its `Accept` header excludes JSON.
 */
export function checkAccept(header: string | undefined): void {
  // Most clients send one of these, and reading a header takes longer than comparing it.
  if (header === undefined || header === '*/*' || header === 'application/json') return;
  if (preferredMediaType(header, ['application/json']) !== undefined) return;
  throw new HttpError(406, 'not_acceptable', 'The response is in JSON, which the Accept header excludes');
}

/** An item of a list of preferences, and its first part. Commas and semicolons in quotation marks are part of the item. */
const items = /(?:[^,"]|"(?:\\.|[^"\\])*"?)+/g;
const preference = /^([\w-]+)(?:\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^\s;"]*)))?\s*(?:;|$)/;

/**
 * Parses a preference of a `Prefer` header. Of duplicates, the first counts.
 *
 * @param name - In lower case.
 * @returns Its value, empty when it has none; `undefined` when the header does not have it.
 * @see https://www.rfc-editor.org/rfc/rfc7240#section-2
 */
export function readPreference(header: string, name: string): string | undefined {
  for (const [item] of header.matchAll(items)) {
    const [, token, quoted, bare = ''] = preference.exec(item.trim()) ?? [];
    if (token?.toLowerCase() === name) return quoted ?? bare;
  }
  return undefined;
}
