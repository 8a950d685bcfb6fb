import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An operation, as far as its tests go. */
interface NamedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
}

/**
 * Finds operations that no test calls: none names the operation, and none has both its method and the end of its path,
 * from the last names on.
 *
 * @param texts - The texts of all tests.
 * @returns A sentence for each, which says what to write.
 */
export const untestedOperations = (
  operations: readonly NamedOperation[],
  texts: readonly string[],
): string[] =>
  operations
    .filter(({ operationId, method, path }) => {
      const called = callOf(path);
      const calls = (text: string) => called.test(text) && (method === 'GET' || text.includes(`'${method}'`));
      return !texts.some((text) => text.includes(operationId) || calls(text));
    })
    .map(
      ({ operationId, method, path }) =>
        `${operationId} has no test. Write one in packages/sandbox/test/operations/ that calls ${method} ${path}.`,
    );

function callOf(path: string): RegExp {
  const segments = path.split('/').filter((segment) => segment !== '');
  const isParameter = (segment: string | undefined) => segment?.startsWith('{') ?? false;
  const end = segments.findLastIndex((segment) => !isParameter(segment));
  const start = segments.slice(0, end).findLastIndex(isParameter) + 1;
  const wanted = segments
    .slice(start)
    .map((segment) => (isParameter(segment) ? String.raw`[^\s/'"]+` : segment));
  return new RegExp(String.raw`(?<!__sandbox)[/'"\`]${wanted.join('/')}(?![\w/-])`);
}

/** Reads the texts of the tests of this package. */
export async function textsOfTests(): Promise<string[]> {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  const files = await readdir(folder, { recursive: true });
  const tests = files.filter(
    (file) => file.endsWith('.test.ts') && !file.endsWith('every-operation.test.ts'),
  );
  return Promise.all(tests.map((file) => readFile(join(folder, file), 'utf8')));
}
