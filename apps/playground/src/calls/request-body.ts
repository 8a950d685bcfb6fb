import {
  examplesOf,
  type MediaType,
  sensitivityTree,
  type SensitivityTree,
} from '@litas/openapi/read/browser';
import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import { description } from '../scopes/description.ts';

/** The body that an operation takes. */
export interface BodyForm {
  readonly isRequired: boolean;
  /** The media types, the first one is the usual one. */
  readonly mediaTypes: readonly string[];
  /** A file is chosen; otherwise fields are written as JSON. */
  readonly isFile: boolean;
  /** The fields are sent as a form, although they are written as JSON. */
  readonly isForm: boolean;
  readonly schema: MediaType['schema'];
  /** Examples by name, each as JSON text. */
  readonly examples: readonly { readonly name: string; readonly text: string }[];
}

/** Returns the body that an operation takes; `undefined` when it takes none. */
export function bodyForm({ operation }: Pick<CatalogueEntry, 'operation'>): BodyForm | undefined {
  const { requestBody } = operation;
  const [first] = Object.entries(requestBody?.content ?? {});
  if (requestBody === undefined || first === undefined) return undefined;
  const [mediaType, { schema }] = first;
  const isForm = mediaType === 'application/x-www-form-urlencoded';
  return {
    isRequired: requestBody.required ?? false,
    mediaTypes: Object.keys(requestBody.content),
    isFile: mediaType !== 'application/json' && !isForm,
    isForm,
    schema,
    examples: examplesOf(description, requestBody.content).map(({ name, value }) => ({
      name,
      text: JSON.stringify(value, undefined, 2),
    })),
  };
}

/**
 * Returns the text of a body without its secrets, fit for an address.
 *
 * @param form - The body that the operation takes.
 * @param text - JSON.
 * @returns The text; `undefined` when it is no JSON.
 */
export function bodyWithoutSecrets({ schema }: BodyForm, text: string): string | undefined {
  const body = parsedJson(text);
  if (body === undefined) return undefined;
  return JSON.stringify(withoutSecrets(body, sensitivityTree(description, schema)));
}

/** Parses JSON; `undefined` when the text is none. */
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
    return tree === 'none' || tree === 'personal' ? value : undefined;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      const within = typeof tree === 'object' ? (tree[name] ?? tree['*']) : tree;
      return [name, withoutSecrets(field, within)];
    }),
  );
}
