import { inspect } from 'node:util';
import { type Description, examplesOf, type PlacedOperation, successesOf } from '@litas/openapi/read';

/** Writes a call of an operation as a program would make it, with the description's own examples. */
export function callExample(description: Description, placed: PlacedOperation, isList: boolean): string {
  const { operation, path } = placed;
  const parameters = { ...neededOf(placed), ...bodyOf(description, placed) };
  const values = inspect(parameters, { depth: null, breakLength: 100, compact: 1, sorted: false });
  const text = values === '{}' ? '' : values.replace(/'file (.+)'/, "new Blob(['…'], { type: '$1' })");
  const call = `wallet.${operation.operationId}(${text})`;
  if (isList) return `for await (const item of ${call}) console.log(item);`;
  // What holds a key is not for a log.
  const hasBody = successesOf(placed).some(({ response }) => response.content !== undefined);
  const isShown = hasBody && !path.startsWith('/oauth/');
  return isShown ? `console.log(await ${call});` : `await ${call};`;
}

function neededOf({ operation, parameters }: PlacedOperation): Record<string, unknown> {
  const [criterion] = operation['x-exactly-one-of'] ?? operation['x-at-least-one-of'] ?? [];
  const needed = parameters.filter(({ name, required }) => required || name === criterion);
  return Object.fromEntries(needed.map(({ name, example }) => [name, example]));
}

function bodyOf(description: Description, { operation }: PlacedOperation): Record<string, unknown> {
  const content = operation.requestBody?.content;
  const [mediaType] = Object.keys(content ?? {});
  if (mediaType === undefined) return {};
  const [example] = examplesOf(description, content);
  return example ? withLists(description, example.value as Fields) : { body: `file ${mediaType}` };
}

type Fields = Record<string, unknown>;

/** The client takes scopes that are joined by spaces as lists. */
function withLists(description: Description, fields: Fields): Fields {
  const lists = new Set(
    Object.values(description.components.schemas).flatMap(({ properties = {} }) =>
      Object.keys(properties).filter((name) => properties[name]?.['x-scope-list']),
    ),
  );
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      lists.has(name) && typeof value === 'string' ? value.split(' ') : value,
    ]),
  );
}
