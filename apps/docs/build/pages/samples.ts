import {
  type Content,
  credentialsOf,
  type Description,
  examplesOf,
  type PlacedOperation,
  requiredScopesOf,
  schemaOf,
} from '@litas/openapi/read';
import { type SnippetRequest, snippets } from '@litas/playground/snippets';

/** A request in a programming language. */
export interface Sample {
  /** Name of the language. */
  readonly name: string;
  /** Name of the language for highlighting. */
  readonly language: string;
  readonly text: string;
}

const origin = 'http://127.0.0.1:4010';

/** The published credentials of the sandbox's client. */
const client = { id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' };

/** A user of the sandbox, whose token signs where one is needed. */
const user = { username: 'ona@example.org', password: 'correct-horse-9' };

/** Examples with which a sample works in a new sandbox, where the first one does not: their names in the description. */
const chosenExamples: Readonly<Record<string, string>> = { createToken: 'password' };

/** Writes the example request of an operation in the languages of the site. */
export function samplesOf(description: Description, placed: PlacedOperation): Sample[] {
  const request = exampleRequest(description, placed);
  return [
    { name: 'TypeScript', language: 'ts', text: typescriptSample(placed, request) },
    { name: 'curl', language: 'sh', text: snippets.curl(request) },
    { name: 'PHP', language: 'php', text: snippets.php(request) },
    { name: 'Python', language: 'python', text: snippets.python(request) },
  ];
}

interface ExampleRequest extends SnippetRequest {
  /** Parameters of the path and the query, and fields of a body of JSON or of a form. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Makes a request from the examples of the description. */
function exampleRequest(description: Description, placed: PlacedOperation): ExampleRequest {
  const { operation, parameters: all, method } = placed;
  const groups = [...(operation['x-exactly-one-of'] ?? []), ...(operation['x-at-least-one-of'] ?? [])];
  const shown = all.filter(({ name, required }) => required || name === groups[0]);
  const exampleOf = ({ example, schema, name }: (typeof all)[number]): unknown => {
    const value = example ?? schema.enum?.[0];
    if (value === undefined) throw new Error(`${placed.operationId}: ${name} needs an example.`);
    return value;
  };
  const path = placed.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(exampleOf(shown.find((each) => each.name === name)!))),
  );
  const query = new URLSearchParams(
    shown.filter((each) => each.in === 'query').map((each) => [each.name, String(exampleOf(each))]),
  );
  const base = {
    origin,
    method,
    target: query.size > 0 ? `${path}?${query}` : path,
    credentials: client,
    ...(credentialsOf(operation) === 'any' && {
      login: { client, ...user, scopes: requiredScopesOf(operation) },
    }),
  };
  const parameters = Object.fromEntries(shown.map((each) => [each.name, exampleOf(each)]));
  const content = operation.requestBody?.content;
  const [mediaType] = Object.keys(content ?? {});
  if (!mediaType) return { ...base, parameters };
  if (mediaType === 'application/octet-stream' || mediaType.startsWith('image/')) {
    const isImage = Object.keys(content ?? {}).includes('image/jpeg');
    return {
      ...base,
      parameters,
      file: isImage ? 'photo.jpg' : 'document.pdf',
      contentType: isImage ? 'image/jpeg' : mediaType,
    };
  }
  const examples = examplesOf(description, content);
  const chosen = chosenExamples[placed.operationId];
  const example = chosen === undefined ? examples[0] : examples.find(({ name }) => name === chosen);
  if (!example) throw new Error(`${placed.operationId} has no example ${chosen}.`);
  const value = example.value as Readonly<Record<string, unknown>>;
  const isForm = mediaType.includes('form');
  const body = isForm
    ? new URLSearchParams(Object.entries(value).map(([name, each]) => [name, String(each)])).toString()
    : JSON.stringify(value);
  return {
    ...base,
    parameters: { ...parameters, ...value, ...listsOf(description, content, value) },
    body,
    contentType: mediaType,
  };
}

/** The lists of a form, which is sent as texts and which the client takes as lists. */
function listsOf(
  description: Description,
  content: Content | undefined,
  value: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const [{ schema } = { schema: {} }] = Object.values(content ?? {});
  const { oneOf = [schema] } = schemaOf(description, schema);
  const forms = oneOf.map((form) => schemaOf(description, form));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, text]) =>
      typeof text === 'string' && forms.some(({ properties }) => properties?.[name]?.['x-scope-list'])
        ? [[name, text.split(' ')]]
        : [],
    ),
  );
}

/** Writes the request with the client. It signs in first where an access token is needed. */
function typescriptSample(
  { operationId }: PlacedOperation,
  { parameters, file, contentType, login }: ExampleRequest,
): string {
  const call = object({
    ...parameters,
    ...(file !== undefined && {
      body: new Expression(`await openAsBlob('${file}', { type: '${contentType}' })`),
    }),
  });
  return [
    ...(file === undefined ? [] : [`import { openAsBlob } from 'node:fs';`]),
    `import { createWallet${login ? ', tokenFrom' : ''} } from '@litas/client';`,
    '',
    `const client = { id: '${client.id}', key: '${client.key}' };`,
    `const baseUrl = '${origin}'; // the sandbox`,
    ...(login
      ? [
          `const login = ${object(user)};`,
          `const token = await createWallet({ client, baseUrl }).createToken({ grant_type: 'password', ...login, scope: ${list(login.scopes)} });`,
          'const wallet = createWallet({ client, baseUrl, token: tokenFrom(token) });',
        ]
      : ['const wallet = createWallet({ client, baseUrl });']),
    '',
    `const result = await wallet.${operationId}(${call});`,
    'console.log(result);',
  ].join('\n');
}

/** Code that stands for a value. */
class Expression {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

function object(values: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(values).map(
    ([name, value]) => `${/^\w+$/.test(name) ? name : `'${name}'`}: ${literal(value)}`,
  );
  if (fields.length === 0) return '';
  const line = `{ ${fields.join(', ')} }`;
  return line.length <= 70 && !line.includes('\n')
    ? line
    : `{\n${fields.map((field) => `  ${field},`).join('\n')}\n}`;
}

function literal(value: unknown): string {
  if (value instanceof Expression) return value.text;
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return list(value);
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).map(
      ([name, each]) => `${/^\w+$/.test(name) ? name : `'${name}'`}: ${literal(each)}`,
    );
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  return JSON.stringify(value);
}

const list = (values: readonly unknown[]): string => `[${values.map(literal).join(', ')}]`;
