import { masked } from '../calls/masked.ts';
import { Code, literal } from './literal.ts';
import type { VitestStart } from './vitest-start.ts';

/** What the values of a response depend on. */
export interface ResponseContext {
  /** The parameters and the fields of the body of the request. */
  readonly sent: unknown;
  /** The world in which the test starts. */
  readonly start: VitestStart['kind'];
  /** Whether the request only reads. */
  readonly isRead: boolean;
}

/** Fields of an object, items of a list, and levels of an expectation at most. */
const most = 8;
const mostItems = 5;
const mostLevels = 3;

/**
 * Returns what a test case can expect of a response, for `toMatchObject`: never times, and no values that the journal does not store.
 *
 * - In the world before the request: all values.
 * - In a new sandbox: ids and texts. Amounts, statements and payments depend on the time at which a world was created.
 * - In the world of a team: what the request names, and ids that it reads.
 *
 * Where no value stays the same, the types of the fields are expected.
 *
 * @param body - The recorded body.
 * @param context - Where the test runs.
 */
export function expectedResponse(body: unknown, { sent, start, isRead }: ResponseContext): unknown {
  const known = scalarsOf(sent);
  const isStable = (name: string, value: unknown): boolean => {
    if (!isScalar(value) || value === masked || isTime(name, value)) return false;
    if (known.has(String(value))) return true;
    // What the call creates gets another id each time.
    if (!isRead && isId(name)) return false;
    if (start === 'file' || isId(name)) return true;
    return start === 'new' && typeof value === 'string' && isWords(value) && name !== 'status';
  };
  // Lists of payments and statements are in an object, with their page.
  const hasSameItems = (level: number): boolean =>
    start === 'file' || (start === 'new' && isRead && level === 0);
  const valuesOf = (value: unknown, name: string, level: number): unknown => {
    if (!isParent(value)) return isStable(name, value) ? value : undefined;
    if (level > mostLevels) return undefined;
    if (Array.isArray(value)) return hasSameItems(level) ? itemsOf(value, name, level) : undefined;
    const found = Object.entries(value).flatMap(([field, each]): [string, unknown][] => {
      const expected = field === masked ? undefined : valuesOf(each, field, level + 1);
      return expected === undefined ? [] : [[field, expected]];
    });
    const idsFirst = found.toSorted(([one], [other]) => Number(isId(other)) - Number(isId(one)));
    const chosen = new Set(idsFirst.slice(0, most));
    return found.length === 0 ? undefined : Object.fromEntries(found.filter((field) => chosen.has(field)));
  };
  const itemsOf = (list: readonly unknown[], name: string, level: number): unknown => {
    const found = list.slice(0, mostItems).map((each) => valuesOf(identityOf(each), name, level + 1));
    if (found.includes(undefined)) return undefined;
    if (list.length <= mostItems) return found;
    const first = literal(found[0]);
    return new Code(
      `expect.arrayContaining([${isParent(found[0]) ? `expect.objectContaining(${first})` : first}])`,
    );
  };
  return valuesOf(body, '', 0) ?? typesOf(body, 0);
}

/** The fields of an item of a list that identify it, if it has such fields. */
function identityOf(item: unknown): unknown {
  if (!isParent(item) || Array.isArray(item)) return item;
  const ids = Object.entries(item).filter(([name]) => isId(name));
  return ids.length === 0 ? item : Object.fromEntries(ids);
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'String',
  number: 'Number',
  boolean: 'Boolean',
  object: 'Object',
};

function typesOf(value: unknown, level: number): unknown {
  if (isParent(value) && !Array.isArray(value) && level <= mostLevels) {
    const fields = Object.entries(value).filter(([name, each]) => name !== masked && each !== null);
    return Object.fromEntries(fields.slice(0, most).map(([name, each]) => [name, typesOf(each, level + 1)]));
  }
  return new Code(`expect.any(${Array.isArray(value) ? 'Array' : (typeNames[typeof value] ?? 'Object')})`);
}

function scalarsOf(value: unknown): ReadonlySet<string> {
  // Small numbers are equal by chance.
  if (isScalar(value)) return new Set(String(value).length < 3 ? [] : [String(value)]);
  if (!isParent(value)) return new Set();
  return new Set(Object.values(value).flatMap((each: unknown) => [...scalarsOf(each)]));
}

const isParent = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

const isId = (name: string): boolean => /(?:^|_)(?:id|iban)$/.test(name);

/** A short text that is not an amount. */
const isWords = (text: string): boolean => text.length <= 60 && /^[^\d]/.test(text) && !/\d\.\d/.test(text);

/** A position in a list contains a time, too. */
const isTime = (name: string, value: unknown): boolean =>
  /(?:^|_)(?:at|date|time|timestamp|until|in|cursor|after|before)$/.test(name) ||
  /^\d{4}-\d\d-\d\d(?:T|$)/.test(String(value)) ||
  (typeof value === 'number' && Number.isInteger(value) && value > 1_000_000_000 && value < 3_000_000_000);
