import { masked } from '../calls/masked.ts';
import { publishedCredentials } from '../credentials.ts';
import { Code } from './literal.ts';

/** The values that a test case needs and that its text must not have: they come from the environment. */
export interface RequiredValues {
  /** Names of the environment variables that the text needs. */
  readonly names: () => readonly string[];
  /** Returns code that reads the value of a place from the environment. */
  readonly of: (place: string) => Code;
  /** Returns a key or a password itself if it is public, otherwise code that reads it from the environment. */
  readonly secret: (place: string, value: string) => string | Code;
  /** Replaces the masked values of a body or of parameters. */
  readonly fill: (value: unknown, place?: string) => unknown;
}

const { client, reader, people } = publishedCredentials;
const published = new Set([client.key, reader.key, ...people.map(({ password }) => password)]);

/** Creates an empty collection. */
export function requiredValues(): RequiredValues {
  const names = new Set<string>();
  const of = (place: string): Code => {
    const name = variableOf(place);
    names.add(name);
    return new Code(`required('${name}')`);
  };
  const fill: RequiredValues['fill'] = (value, place = '') => {
    if (value === masked) return of(place);
    if (Array.isArray(value)) return value.map((each, index) => fill(each, within(place, String(index))));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, fill(each, within(place, name))]),
    );
  };
  return {
    names: () => [...names],
    of,
    secret: (place, value) => (published.has(value) ? value : of(place)),
    fill,
  };
}

/** The function that a test case reads required values with. */
export const requiredFunction: readonly string[] = [
  '/** Reads a value that the journal does not store from the environment. */',
  'function required(name: string): string {',
  '  const value = process.env[name];',
  '  if (value === undefined) throw new Error(`Set the environment variable ${name}.`);',
  '  return value;',
  '}',
];

const within = (place: string, name: string): string => (place === '' ? name : `${place}.${name}`);

/** Returns the name of the environment variable for a place: `credentials.password` is `CREDENTIALS_PASSWORD`. */
const variableOf = (place: string): string =>
  place
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll(/\W+/g, '_')
    .toUpperCase();
