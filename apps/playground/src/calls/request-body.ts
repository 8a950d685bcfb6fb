import {
  examplesOf,
  type MediaType,
  sensitivityTree,
  type SensitivityTree,
} from '@litas/openapi/read/browser';
import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import type { KnownPerson } from '../credentials.ts';
import { masked } from './masked.ts';
import { description } from '../scopes/description.ts';
import { withPlaceholders } from './issued-values.ts';

/** The request body of an operation. */
export interface BodyForm {
  readonly isRequired: boolean;
  /** The media types, the default first. */
  readonly mediaTypes: readonly string[];
  /** Whether the body is a file; otherwise it is JSON. */
  readonly isFile: boolean;
  /** Whether the JSON is sent as a form. */
  readonly isForm: boolean;
  readonly schema: MediaType['schema'];
  /** Examples by name, each as JSON text. */
  readonly examples: readonly { readonly name: string; readonly text: string }[];
}

/**
 * Returns the request body of an operation; `undefined` if it has none.
 *
 * @param entry - The operation.
 * @param people - The people whose passwords are known.
 * @param fresh - Digits for contacts of new users. @default other ones each time
 */
export function bodyForm(
  { operationId, operation, errors }: Pick<CatalogueEntry, 'operationId' | 'operation' | 'errors'>,
  people: readonly KnownPerson[],
  fresh: string = freshDigits(),
): BodyForm | undefined {
  const { requestBody } = operation;
  const [first] = Object.entries(requestBody?.content ?? {});
  if (requestBody === undefined || first === undefined) return undefined;
  const [mediaType, { schema }] = first;
  const isUnique = errors.some((code) => code.endsWith('_already_exists'));
  const exampleOf = (value: unknown): unknown =>
    withPlaceholders(isUnique ? withFreshContacts(value, fresh) : value, operationId, schema, people);
  const isForm = mediaType === 'application/x-www-form-urlencoded';
  return {
    isRequired: requestBody.required ?? false,
    mediaTypes: Object.keys(requestBody.content),
    isFile: mediaType !== 'application/json' && !isForm,
    isForm,
    schema,
    examples: examplesOf(description, requestBody.content).map(({ name, value }) => ({
      name,
      text: JSON.stringify(exampleOf(value), undefined, 2),
    })),
  };
}

/** Returns digits for the contacts of a user that probably no other one has. */
export const freshDigits = (): string => String(1_000_000 + Math.floor(Math.random() * 9_000_000));

/** Replaces the phone numbers and email addresses of an example, because those of the description belong to users of the world. */
function withFreshContacts(value: unknown, digits: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      if (name === 'phone') return [name, `3706${digits}`];
      return [name, name === 'email' ? `new-${digits}@example.org` : withFreshContacts(field, digits)];
    }),
  );
}

/**
 * Returns the text of a body for the URL, with “…” for secrets.
 *
 * @param form - The request body of the operation.
 * @param text - JSON.
 * @returns The text; `undefined` if it is not JSON.
 */
export function bodyWithoutSecrets({ schema }: BodyForm, text: string): string | undefined {
  const body = parsedJson(text);
  if (body === undefined) return undefined;
  return JSON.stringify(withoutSecrets(body, sensitivityTree(description, schema)));
}

/** Parses JSON; returns `undefined` if the text is not JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function withoutSecrets(value: unknown, tree: SensitivityTree): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutSecrets(each, tree));
  if (typeof value !== 'object' || value === null) {
    return tree === 'none' || tree === 'personal' ? value : masked;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      const within = typeof tree === 'object' ? (tree[name] ?? tree['*']) : tree;
      return [name, withoutSecrets(field, within)];
    }),
  );
}
