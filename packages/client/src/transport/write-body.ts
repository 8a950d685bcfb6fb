import { assertPlainObject, assertWellFormed } from '../errors/assert.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { WalletError } from '../errors/wallet-error.ts';
import { utf8 } from '../mac/utf8.ts';
import { serializeQuery, textOf } from './parameters.ts';
import { type ByteStream, readChunks, readerOf } from './read-stream.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A serialized body. */
export interface WrittenBody {
  /** The bytes, or a function that reads them until a signal stops it. */
  readonly bytes: Bytes | ((signal: AbortSignal) => Promise<Bytes>);
  /** The media type, where the body has one. */
  readonly type?: string | undefined;
}

/**
 * Serializes the body of an operation. Each operation names its own writer, so that a bundle contains only those that its calls need.
 *
 * @param body - The body of the caller.
 * @param operation - The operation, for errors.
 * @returns The serialized body; `undefined` when there is nothing to send.
 * @throws {@link ConfigurationError} that names the field whose value is not valid.
 */
export type BodyWriter = (body: unknown, operation: string) => WrittenBody | undefined;

/** Serializes the fields of a form: a list as its elements joined by spaces, which is how OAuth sends scopes. */
export const writeForm: BodyWriter = (body) => {
  assertPlainObject('body', body);
  const fields = Object.entries(body).map(([name, value]) => [
    name,
    Array.isArray(value) ? Array.from(value, (each: unknown) => textOf(name, each)).join(' ') : value,
  ]);
  const text = serializeQuery('body', Object.fromEntries(fields));
  return text === '' ? undefined : { bytes: utf8(text) };
};

/**
 * Serializes JSON. `undefined` is left out, as in a query. Values that JSON would silently change or drop are rejected: numbers that are
 * not finite, functions, and objects that are not plain.
 */
export const writeJson: BodyWriter = (body) => {
  try {
    return { bytes: utf8(JSON.stringify(body, checked)) };
  } catch (error) {
    if (error instanceof WalletError) throw error;
    // The message of the platform may quote the body, so it is not kept as the cause.
    throw new ConfigurationError('body', 'cannot be serialized as JSON');
  }
};

function checked(this: unknown, name: string, value: unknown): unknown {
  const option = name || 'body';
  if (Array.isArray(value)) return value.filter((each) => each !== undefined);
  // A Date, for example, is text by now, in a form that the API does not have.
  const given = (this as Readonly<Record<string, unknown>>)[name];
  if (Object(given) === given) assertPlainObject(option, given);
  if (Object(value) === value) assertPlainObject(option, value);
  else if (value !== undefined && value !== null) textOf(option, value);
  return value;
}

/** Serializes a file: a Blob, a buffer or a view of one, of the platform or another implementation. It is read when it is sent. */
export const writeFile: BodyWriter = (body, operation) => {
  // The description permits several types of image; a Blob has its own. A `Response`, for example, has another `type`.
  const { type } = Object(body) as Partial<Blob>;
  let read: Bytes | undefined;
  return {
    type: String(type).includes('/') ? type : undefined,
    bytes: async (signal) => (read ??= await bytesOf(body, operation, signal)),
  };
};

async function bytesOf(body: unknown, operation: string, signal: AbortSignal): Promise<Bytes> {
  if (typeof body === 'string') {
    assertWellFormed('body', body);
    return utf8(body);
  }
  try {
    const { stream, arrayBuffer, size } = body as Partial<Blob>;
    // A `Response` or `Request` can be read once only, and has no size.
    if (!arrayBuffer || size !== undefined) {
      if (stream) return await joined(stream.call(body) as ByteStream, signal);
      const { buffer = body, byteOffset, byteLength } = body as Partial<Bytes>;
      const whole = ((await arrayBuffer?.call(body)) ?? buffer) as ArrayBuffer;
      const bytes = new Uint8Array(whole, byteOffset, byteLength);
      if (bytes.byteLength === (byteLength ?? whole.byteLength)) return bytes;
    }
  } catch (cause) {
    signal.throwIfAborted();
    throw new ConfigurationError('body', `of ${operation} cannot be read`, { cause });
  }
  throw new ConfigurationError('body', `of ${operation} must be a Blob, a File, bytes or text`);
}

async function joined(stream: ByteStream, signal: AbortSignal): Promise<Bytes> {
  const reader = readerOf(stream);
  if (!reader) throw new TypeError('The stream cannot be read.');
  const chunks: Bytes[] = [];
  await readChunks(reader, signal, (chunk) => chunks.push(chunk) > 0);
  const bytes = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

const writers: Readonly<Record<string, BodyWriter>> = {
  'application/json': writeJson,
  'application/x-www-form-urlencoded': writeForm,
};

/** Returns the writer of a media type: JSON where a descriptor names none, and files for all types without a writer of their own. */
export const bodyWriterOf = (contentType = 'application/json'): BodyWriter =>
  writers[contentType] ?? writeFile;
