import { assertPlainObject } from '../errors/assert.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { WalletError } from '../errors/wallet-error.ts';
import { utf8 } from '../mac/utf8.ts';
import { serializeQuery, textOf } from './parameters.ts';
import { type ByteStream, readChunks, readerOf } from './read-stream.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A body as it is sent. */
export interface WrittenBody {
  /** The bytes, or what reads them until a signal ends it. */
  readonly bytes: Bytes | ((signal: AbortSignal) => Promise<Bytes>);
  /** The media type, where the body knows it. */
  readonly type?: string | undefined;
}

/**
 * Writes the body of an operation. Each operation has its own, so that a bundle holds only those that its calls need.
 *
 * @param body - The body that the caller gave.
 * @param operation - The operation, for errors.
 * @returns The body as it is sent; `undefined` where there is nothing to send.
 * @throws {@link ConfigurationError} that names the field which cannot be written.
 */
export type BodyWriter = (body: unknown, operation: string) => WrittenBody | undefined;

/** Writes the fields of a form: a list as its elements joined by spaces, as OAuth has its scopes. */
export const writeForm: BodyWriter = (body) => {
  assertPlainObject('body', body);
  const fields = Object.entries(body).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(' ') : value,
  ]);
  const text = serializeQuery('body', Object.fromEntries(fields));
  return text === '' ? undefined : { bytes: utf8(text) };
};

/**
 * Writes JSON. What is `undefined` is left out, as in a query; what JSON would change or lose without a word is rejected: numbers
 * that are not finite, functions, and objects that are not plain.
 */
export const writeJson: BodyWriter = (body) => {
  try {
    return { bytes: utf8(JSON.stringify(body, checked)) };
  } catch (error) {
    if (error instanceof WalletError) throw error;
    // The platform's message can quote the body, so it is not kept as the cause.
    throw new ConfigurationError('body', 'It cannot be written as JSON.');
  }
};

function checked(this: unknown, name: string, value: unknown): unknown {
  const option = name || 'body';
  if (Array.isArray(value)) return value.filter((each) => each !== undefined);
  // A Date, for example, has become text by now, and the API has no times of that form.
  const given = (this as Readonly<Record<string, unknown>>)[name];
  if (Object(given) === given) assertPlainObject(option, given);
  if (Object(value) === value) assertPlainObject(option, value);
  else if (value !== undefined && value !== null) textOf(option, value);
  return value;
}

/** Reads a Blob, a buffer or a view of one, each of whatever implementation. They are read when they are sent. */
export const writeFile: BodyWriter = (body, operation) => {
  // The description allows several kinds of picture; a Blob knows which one it is.
  const { type } = Object(body) as Partial<Blob>;
  let read: Bytes | undefined;
  return { type, bytes: async (signal) => (read ??= await bytesOf(body, operation, signal)) };
};

async function bytesOf(body: unknown, operation: string, signal: AbortSignal): Promise<Bytes> {
  if (typeof body === 'string') return utf8(body);
  try {
    const { stream, arrayBuffer } = body as Partial<Blob>;
    if (stream) return await joined(stream.call(body) as ByteStream, signal);
    const { buffer = body, byteOffset, byteLength } = body as Partial<Bytes>;
    const whole = ((await arrayBuffer?.call(body)) ?? buffer) as ArrayBuffer;
    const bytes = new Uint8Array(whole, byteOffset, byteLength);
    if (bytes.byteLength === (byteLength ?? whole.byteLength)) return bytes;
  } catch (cause) {
    signal.throwIfAborted();
    throw new ConfigurationError('body', `${operation} could not read it.`, { cause });
  }
  throw new ConfigurationError('body', `${operation} takes a Blob, a File, bytes or text.`);
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

/** The writer of a media type, JSON where a descriptor names none: those that have no form of their own are files. */
export const bodyWriterOf = (contentType = 'application/json'): BodyWriter =>
  writers[contentType] ?? writeFile;
