import { access, appendFile, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { completeContents } from '../../openapi/build/contents.ts';
import { UsageError } from '../process/usage-error.ts';
import { descriptionOf, parametersOf } from './description-of.ts';

/** A new operation. */
export interface NewOperation {
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly evidence: string;
}

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH'];
const evidences = ['documented', 'sdk', 'inferred'];

/**
 * Writes the beginning of the description of an operation, and a changeset that names it.
 *
 * @param root - The checkout.
 * @param operation - The operation.
 * @returns Paths of the files, from the root.
 * @throws UsageError when the operation is not valid, or exists.
 */
export async function writeOperation(root: string, operation: NewOperation): Promise<string[]> {
  const { method, path, operationId, evidence, summary } = operation;
  if (!methods.includes(method)) throw new UsageError(`The method must be one of ${methods.join(', ')}.`);
  if (!/^(?:\/(?:[\w-]+|\{\w+\}))+$/.test(path)) {
    throw new UsageError(
      "The path must start with a slash, and have parameters in braces: '/rest/v1/user/{userId}/cards'.",
    );
  }
  if (!/^[a-z]+[A-Z]\w*$/.test(operationId)) {
    throw new UsageError(
      'The name of the operation must start with a verb in lower case, such as listCards.',
    );
  }
  if (!evidences.includes(evidence))
    throw new UsageError(`--evidence must be one of ${evidences.join(', ')}.`);
  if (!/^[A-Z][^.]+$/.test(summary))
    throw new UsageError('--summary must start with a capital letter, without a full stop.');

  const page = `openapi/paths/${path.slice(1).replaceAll('/', '_')}.yaml`;
  const file = join(root, page);
  const text = descriptionOf(operation);
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before?.match(new RegExp(`^${method.toLowerCase()}:`, 'm'))) {
    throw new UsageError(`${page} has ${method} already.`);
  }
  if (before === undefined) await writeFile(file, parametersOf(path) + text);
  else await appendFile(file, text);
  const written = [page, ...(await listPage(root, basename(page)))];

  const changeset = `.changeset/${operationId.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.md`;
  if (await exists(join(root, changeset))) return written;
  await writeFile(join(root, changeset), changesetOf(operation));
  return [...written, changeset];
}

/** Lists a new page in the contents page, without which it is not linted. Returns the path of what was written. */
async function listPage(root: string, name: string): Promise<string[]> {
  const contents = 'openapi/openapi.yaml';
  const { page, added } = completeContents(await readFile(join(root, contents), 'utf8'), [name]);
  if (added.length === 0) return [];
  await writeFile(join(root, contents), page);
  return [contents];
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const changesetOf = ({ operationId, summary, method, path }: NewOperation): string => `---
'@litas/openapi': minor
'@litas/client': minor
'@litas/sandbox': minor
'@litas/msw': minor
'@litas/cli': minor
---

The new operation \`${operationId}\` (\`${method} ${path}\`): ${summary.charAt(0).toLowerCase()}${summary.slice(1)}.
`;
