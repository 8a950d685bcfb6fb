import { curlSnippet } from './curl.ts';
import { phpSnippet } from './php.ts';
import { pythonSnippet } from './python.ts';
import { typescriptSnippet } from './typescript.ts';

/** A request to write in a programming language. */
export interface SnippetRequest {
  /** Where it is sent: scheme, host, port. */
  readonly origin: string;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** The id and the key that sign it. */
  readonly credentials: { readonly id: string; readonly key: string };
  /** The user whose token signs: the program logs the user in first. @default `credentials` sign */
  readonly login?: SnippetLogin;
  /** Name of the world, if it is not the default one. */
  readonly world?: string | undefined;
  /** How the program differs from a recorded request, as sentences for its first lines. */
  readonly comment?: readonly string[] | undefined;
  /** Text of the body; missing when there is none. */
  readonly body?: string;
  /** Name of the file whose bytes are the body, instead of a text. */
  readonly file?: string;
  readonly contentType?: string;
  /** The operation and its parameters, for the client of this product. */
  readonly call?: { readonly operation: string; readonly parameters: Readonly<Record<string, unknown>> };
}

/** A user who is logged in with the password grant, and the client that may do it. */
export interface SnippetLogin {
  readonly client: { readonly id: string; readonly key: string };
  readonly username: string;
  readonly password: string;
  readonly scopes: readonly string[];
}

/** Writes a request in a programming language. */
export const snippets = {
  curl: curlSnippet,
  typescript: typescriptSnippet,
  php: phpSnippet,
  python: pythonSnippet,
} as const satisfies Readonly<Record<string, (request: SnippetRequest) => string>>;

/** A language in which requests can be written. */
export type SnippetLanguage = keyof typeof snippets;

/** The languages, with their names. */
export const snippetLanguages: readonly (readonly [SnippetLanguage, string])[] = [
  ['curl', 'curl'],
  ['typescript', 'TypeScript'],
  ['php', 'PHP'],
  ['python', 'Python'],
];
