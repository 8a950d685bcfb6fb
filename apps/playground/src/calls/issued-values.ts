import { sensitivityTree, type SensitivityTree } from '@litas/openapi/read/browser';
import type { MediaType } from '@litas/openapi/read/browser';
import type { KnownPerson } from '../credentials.ts';
import { description } from '../scopes/description.ts';
import { masked } from './masked.ts';

/** Secrets of requests that the caller makes up, so that every example of them is valid. All others come from the world or its users. */
const chosen: ReadonlySet<string> = new Set([
  'createSession.state',
  'registerUser.credentials.password',
  'relateCard.number',
  'setUserPassword.password',
]);

/** Returns whether the value of a secret parameter has to come from the world, and an example of it is never valid. */
export const isIssued = (isRequired: boolean, sensitivity: unknown): boolean =>
  isRequired && sensitivity === 'secret';

/**
 * Replaces the values of an example that only the world or its users know: secrets by “…”, which has to be filled in before the call is
 * sent, and the name and password of a user by those of a user of this world.
 *
 * @param value - The example.
 * @param operationId - The operation.
 * @param schema - The schema of the body.
 * @param people - The people whose passwords are known.
 */
export function withPlaceholders(
  value: unknown,
  operationId: string,
  schema: MediaType['schema'],
  people: readonly KnownPerson[],
): unknown {
  const example = withoutIssued(value, sensitivityTree(description, schema), operationId);
  if (typeof example !== 'object' || example === null || !('username' in example)) return example;
  const person = people.find(({ username }) => username === example.username) ?? people[0];
  return { ...example, username: person?.username ?? masked, password: person?.password ?? masked };
}

function withoutIssued(value: unknown, tree: SensitivityTree | undefined, path: string): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutIssued(each, tree, path));
  if (typeof value !== 'object' || value === null)
    return tree === 'secret' && !chosen.has(path) ? masked : value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      const within = typeof tree === 'object' ? (tree[name] ?? tree['*']) : tree;
      return [name, withoutIssued(field, within, `${path}.${name}`)];
    }),
  );
}
