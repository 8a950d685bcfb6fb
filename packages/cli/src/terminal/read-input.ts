import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { UsageError } from './command-error.ts';
import type { Context } from './context.ts';

/**
 * Reads a file, or standard input.
 *
 * @param option - Name of the option, for errors.
 * @param path - Path of the file; `-` for standard input.
 * @param context - The process.
 * @returns The bytes.
 * @throws UsageError when the file cannot be read.
 */
export async function readInput(
  option: string,
  path: string,
  { input, messages }: Context,
): Promise<Uint8Array<ArrayBuffer>> {
  if (path === '-') {
    if (input.isTTY && messages.isTTY)
      messages.write('Enter the text, then press Ctrl-D on a line of its own.\n');
    return new Uint8Array(await buffer(input));
  }
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'ENOENT'
        ? `The file of ${option} does not exist. Use - for standard input.`
        : `The file of ${option} cannot be read (${code}).`,
      { cause: error },
    );
  }
}

/** Reads a file, or standard input, as text. A byte order mark is left out. */
export const readText = async (option: string, path: string, context: Context): Promise<string> =>
  new TextDecoder().decode(await readInput(option, path, context));

/**
 * Reads a JSON object from a file or from standard input.
 *
 * @throws UsageError that repeats nothing of the text, which may contain secrets.
 */
export async function readObject(
  option: string,
  path: string,
  context: Context,
): Promise<Readonly<Record<string, unknown>>> {
  const text = await readText(option, path, context);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Readonly<Record<string, unknown>>;
    }
  } catch {
    // The message of the parser quotes the text.
  }
  throw new UsageError(`The text of ${option} is not a JSON object.`);
}
