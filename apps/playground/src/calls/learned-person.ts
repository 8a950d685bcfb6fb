import type { KnownPerson } from '../credentials.ts';
import { valueAt } from '../people/schema-fields.ts';
import { parsedJson } from './request-body.ts';

/** A call that succeeded. */
interface SucceededCall {
  readonly operationId: string;
  /** The sent body. */
  readonly body: unknown;
  /** The parameters of the path. */
  readonly path: Readonly<Record<string, unknown>>;
  /** The response body as text. */
  readonly response: string;
}

/**
 * Returns the person whose password a call of this page has set; `undefined` for other calls.
 *
 * @param call - The call.
 * @param people - The people whose passwords were known before.
 */
export function learnedPerson(
  { operationId, body, path, response }: SucceededCall,
  people: readonly KnownPerson[],
): KnownPerson | undefined {
  const text = (name: string): string | undefined => {
    const value = valueAt(Object(body) as object, name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  if (operationId === 'registerUser') {
    const userId = valueAt(Object(parsedJson(response)) as object, 'id');
    const [username, password] = [text('email') ?? text('phone'), text('credentials.password')];
    if (typeof userId !== 'number' || username === undefined || password === undefined) return undefined;
    const name = [text('identity.name'), text('identity.surname')].filter(Boolean).join(' ') || username;
    return { name, username, password, userId };
  }
  if (operationId !== 'setUserPassword') return undefined;
  const password = text('password');
  const person = people.find(({ userId }) => userId === Number(path['userId']));
  return person && password !== undefined ? { ...person, password } : undefined;
}
