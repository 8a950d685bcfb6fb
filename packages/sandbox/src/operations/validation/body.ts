import type { Operation } from '../../generated/operations.gen.ts';
import { readMediaType } from '../../http/headers.ts';
import { invalidParameters, HttpError } from '../../http/http-error.ts';
import type { PlainRequest } from '../../http/message.ts';
import { decodeText, parseJson, TextError } from '../../http/json-text.ts';
import { validate } from '../../http/validate.ts';
import { checkGroups, validatorOf } from './validators.ts';

const form = 'application/x-www-form-urlencoded';

/**
 * Reads the body in a media type of the operation, and validates it. An empty body counts as no body. A body that is neither JSON nor a
 * form is returned as bytes.
 */
export function validBody(operation: Operation, { headers, body }: PlainRequest): unknown {
  const { mediaTypes } = operation;
  if (mediaTypes === undefined) return undefined;
  if (body.length > 0) checkMediaType(headers['content-type'], mediaTypes);
  const isForm = mediaTypes.includes(form);
  if (!isForm && !mediaTypes.includes('application/json')) return bytesOf(body);
  const content = isForm
    ? readForm(readBody(body, decodeText))
    : body.length === 0
      ? undefined
      : readBody(body, parseJson);
  const result = validate(validatorOf(operation.operationId, 'Body'), content);
  const faults = {
    ...result.faults,
    ...(isObject(content) && checkGroups(operation.bodyGroups, content)),
    ...longTexts(content),
  };
  if ('value' in result && Object.keys(faults).length === 0) return result.value;
  throw operation.operationId === 'createToken'
    ? tokenFormRefused(content, faults)
    : invalidParameters(faults);
}

/** Longest text in a body, in characters. No source states it for every field. */
const longestText = 2_000;

/** Returns error messages for texts that are too long, by field. */
function longTexts(content: unknown, place = ''): Record<string, readonly string[]> {
  if (typeof content === 'string') {
    return content.length <= longestText
      ? {}
      : { [place]: [`Must be at most ${longestText} characters long`] };
  }
  if (typeof content !== 'object' || content === null) return {};
  const faults: Record<string, readonly string[]> = {};
  for (const [name, value] of Object.entries(content)) {
    Object.assign(faults, longTexts(value, place === '' ? name : `${place}.${name}`));
  }
  return faults;
}

const isObject = (content: unknown): content is Readonly<Record<string, unknown>> =>
  typeof content === 'object' && content !== null && !Array.isArray(content);

function bytesOf(body: Uint8Array): Uint8Array {
  if (body.length === 0) throw invalidParameters({ body: ['Is required'] });
  return body;
}

function checkMediaType(contentType: string | undefined, wanted: readonly string[]): void {
  const { type, charset = 'utf-8' } = readMediaType(contentType);
  if (!wanted.includes(type)) throw unreadable(`The request body must be ${wanted.join(' or ')}`);
  const isText = type === form || type === 'application/json';
  if (isText && charset !== 'utf-8') throw unreadable(`The request body must be in UTF-8, not ${charset}`);
}

/** Reads a body. A malformed body gets an error response. */
export function readBody<Content>(body: Uint8Array, read: (body: Uint8Array) => Content): Content {
  try {
    return read(body);
  } catch (error) {
    throw error instanceof TextError ? unreadable(`The request body is ${error.message}`) : error;
  }
}

/** The codes of the token endpoint are those of RFC 6749 §5.2. */
function tokenFormRefused(content: unknown, faults: Readonly<Record<string, readonly string[]>>): HttpError {
  const unknownGrant = Object.hasOwn(Object(content), 'grant_type') && 'grant_type' in faults;
  if (unknownGrant) return new HttpError(400, 'unsupported_grant_type', 'The grant type is not supported');
  return new HttpError(400, 'invalid_request', 'Some parameters are wrong', { properties: faults });
}

const unreadable = (description: string): HttpError => new HttpError(400, 'invalid_request', description);

// What is cut out of a text keeps the whole of it in memory: a session with a short state would hold a form of a mebibyte.
const ownCopy = (text: string): string => ` ${text}`.slice(1);

/** Reads a form, in which no field may come twice (RFC 6749 §3.2). */
function readForm(text: string): Readonly<Record<string, string>> {
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (fields.has(name)) {
      throw new HttpError(400, 'invalid_request', 'Some parameters are wrong', {
        properties: { [name]: ['Was sent more than once'] },
      });
    }
    fields.set(name, ownCopy(value));
  }
  return Object.fromEntries(fields);
}
