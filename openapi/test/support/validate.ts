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
// An unknown field is a mistake in the description, unless the schema allows further fields.
ajv.addSchema(closed(bundle) as object, 'bundle');

const compiled = new Map<string, ValidateFunction>();

/** Validates a value with the schema at a JSON pointer of the bundle; returns the problems. */
export function problemsAt(pointer: string, value: unknown): string[] {
  const fragment = pointer.split('/').map(encodeURIComponent).join('/');
  const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `bundle#${fragment}` });
  compiled.set(pointer, validate);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}

/** Validates the body of a successful response. */
export function problemsOfResponse(operation: PlacedOperation, value: unknown, status = '200'): string[] {
  if (!operation.responses[status]?.content)
    return [`${operation.operationId} has no body for status ${status}`];
  return problemsAt(`${operation.pointer}/responses/${status}/content/application~1json/schema`, value);
}

/** Validates a request body. Pass a form as its text. */
export function problemsOfBody(operation: PlacedOperation, body: unknown): string[] {
  const [type] = Object.keys(operation.operation.requestBody?.content ?? {});
  if (type === undefined) return [`${operation.operationId} has no body`];
  const value =
    type === 'application/x-www-form-urlencoded'
      ? Object.fromEntries(new URLSearchParams(String(body)))
      : body;
  return problemsAt(`${operation.pointer}/requestBody/content/${type.replace('/', '~1')}/schema`, value);
}

/** Validates an error body. */
export const problemsOfError = (value: unknown): string[] => problemsAt('/components/schemas/Error', value);

/** Returns the schema without unknown fields, unless it says otherwise. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const node = Object.fromEntries(Object.entries(value).map(([key, within]) => [key, closed(within)]));
  return node['type'] === 'object' && 'properties' in node ? { additionalProperties: false, ...node } : node;
}
