import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { PlacedOperation } from '../../read/index.ts';
import { bundle } from './bundle.ts';

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: {
    binary: true,
    date: (text: string) => !Number.isNaN(Date.parse(text)) && /^\d{4}-\d{2}-\d{2}$/.test(text),
    email: /^[^@\s]+@[^@\s]+$/,
    password: true,
    uri: (text: string) => URL.canParse(text),
  },
});
// A field that a schema does not name is a field that was forgotten, unless the schema says that others may come.
ajv.addSchema(closed(bundle) as object, 'bundle');

const compiled = new Map<string, ValidateFunction>();

/** What is wrong with a value by the schema at a JSON pointer of the bundle; nothing when it is valid. */
export function problemsAt(pointer: string, value: unknown): string[] {
  const fragment = pointer.split('/').map(encodeURIComponent).join('/');
  const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `bundle#${fragment}` });
  compiled.set(pointer, validate);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}

/** What is wrong with the body of a successful answer. */
export function problemsOfAnswer(operation: PlacedOperation, value: unknown, status = '200'): string[] {
  if (!operation.responses[status]?.content)
    return [`${operation.operationId} answers ${status} without a body`];
  return problemsAt(`${operation.pointer}/responses/${status}/content/application~1json/schema`, value);
}

/** What is wrong with the body of a request; a form is given as its text. */
export function problemsOfBody(operation: PlacedOperation, body: unknown): string[] {
  const [type] = Object.keys(operation.operation.requestBody?.content ?? {});
  if (type === undefined) return [`${operation.operationId} has no body`];
  const value =
    type === 'application/x-www-form-urlencoded'
      ? Object.fromEntries(new URLSearchParams(String(body)))
      : body;
  return problemsAt(`${operation.pointer}/requestBody/content/${type.replace('/', '~1')}/schema`, value);
}

/** What is wrong with an error body. */
export const problemsOfError = (value: unknown): string[] => problemsAt('/components/schemas/Error', value);

/** The same, with no fields beyond those that are named where nothing is said of others. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const node = Object.fromEntries(Object.entries(value).map(([key, within]) => [key, closed(within)]));
  return node['type'] === 'object' && 'properties' in node ? { additionalProperties: false, ...node } : node;
}
