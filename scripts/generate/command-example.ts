import { type Description, examplesOf, type PlacedOperation } from '@litas/openapi/read';

/**
 * Writes the options of an example of an operation for a command line, from the examples of the description.
 *
 * @param description - The description.
 * @param placed - The operation.
 * @param secrets - Names of parameters that must not be on a command line.
 */
export function commandExample(
  description: Description,
  { operation, parameters }: PlacedOperation,
  secrets: ReadonlySet<string>,
): string {
  const group = operation['x-exactly-one-of'] ?? operation['x-at-least-one-of'] ?? [];
  const criterion = group.find((name) => !secrets.has(name));
  const needed = parameters
    .filter(({ name, required }) => required || name === criterion)
    .map(({ name, example }) => [name, example] as const);
  const [example] = examplesOf(description, operation.requestBody?.content);
  const isObject = typeof example?.value === 'object' && example.value !== null;
  const fields = isObject ? Object.entries(example.value as object) : [];
  const options = [...needed, ...fields]
    .filter(([name, value]) => !secrets.has(name) && value !== undefined)
    .map(([name, value]) => `--${optionName(name)} ${quoted(value)}`);
  const takesFile =
    operation.requestBody !== undefined && !isObject && hasFile(operation.requestBody.content);
  const hasSecret = fields.some(([name]) => secrets.has(name));
  const files = takesFile ? ['--body picture.jpg'] : hasSecret ? ['--body secrets.json'] : [];
  return [
    ...options,
    ...files,
    ...(needed.some(([name]) => secrets.has(name)) ? ['--secrets secrets.json'] : []),
  ].join(' ');
}

/** Returns the name of the option of a parameter: `statuses` for `statuses[]`, `user-email` for `user[email]`. */
export const optionName = (name: string): string => name.replace(/\[\]$/, '').replaceAll(/\[(\w+)\]/g, '-$1');

const hasFile = (content: object): boolean => Object.keys(content).some((type) => !/json|form/.test(type));

function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return /^[\w@.,:/+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
