import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import {
  type Description,
  isReference,
  operationsOf,
  type PlacedOperation,
  pointerStep,
  type Response as DescribedResponse,
} from '@litas/openapi/read';
import { closeObjects } from './close-objects.ts';

/** A received response. */
export interface ReceivedResponse {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body; empty when there is none. */
  readonly text: string;
}

/** Reads a response whose body has not been read yet. */
export async function readResponse(response: Response): Promise<ReceivedResponse> {
  const { status, headers } = response;
  return { status, headers: Object.fromEntries(headers), text: await response.text() };
}

/** Validates responses by the schemas of the bundle. Prism validates by the tools view of it. */
export interface ResponseValidator {
  /** Returns the violations of a response: status, media type, headers and body; empty when it is valid. */
  violationsOf(operationId: string, received: ReceivedResponse): string[];
}

/**
 * Creates a validator. It compiles a schema when it is first needed. Undeclared fields are violations too, except where
 * the description allows them.
 */
export function responseValidator(bundle: Description): ResponseValidator {
  // Keywords of the description, such as `x-required-scopes`, are annotations.
  const options = { strict: false, allErrors: true, validateFormats: false };
  const ajv = new Ajv2020(options);
  const ofHeaders = new Ajv2020({ ...options, coerceTypes: true });
  const closed = closeObjects(bundle);
  ajv.addSchema(closed, 'bundle');
  ofHeaders.addSchema(closed, 'bundle');
  const operations = new Map(operationsOf(bundle).map((operation) => [operation.operationId, operation]));
  const validators = new Map<string, ValidateFunction>();

  const validatorOf = (validator: Ajv2020, pointer: string): ValidateFunction => {
    const known = validators.get(pointer) ?? validator.compile({ $ref: `bundle${pointer}` });
    validators.set(pointer, known);
    return known;
  };

  const inHeaders = (
    place: string,
    { headers: described = {} }: DescribedResponse,
    received: ReceivedResponse,
  ): string[] =>
    Object.entries(described).flatMap(([name, header]) => {
      const value = received.headers[name.toLowerCase()];
      if (value === undefined) return [];
      const own = `${place}/headers/${step(name)}`;
      const schema = `${isReference(header) ? header.$ref : own}/schema`;
      return errorsOf(validatorOf(ofHeaders, schema), value).map((error) => `header ${name}${error}`);
    });

  const inBody = (
    place: string,
    { content = {} }: DescribedResponse,
    { headers, text }: ReceivedResponse,
  ): string[] => {
    const types = Object.keys(content);
    if (text === '') return types.length === 0 ? [] : ['the body is missing'];
    const [type = ''] = (headers['content-type'] ?? '').split(';');
    if (!types.includes(type)) return [`the media type ${type || '(none)'} is not declared`];
    const value = parse(text);
    if (value instanceof SyntaxError) return [value.message];
    return errorsOf(validatorOf(ajv, `${place}/content/${step(type)}/schema`), value);
  };

  return {
    violationsOf: (operationId, received) => {
      const operation = operations.get(operationId);
      if (!operation) return [`the description has no operation ${operationId}`];
      const response = operation.responses[received.status];
      if (!response) return [`the status ${received.status} is not declared`];
      const place = placeOf(operation, received.status);
      return [...inHeaders(place, response, received), ...inBody(place, response, received)];
    },
  };
}

function errorsOf(validate: ValidateFunction, value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message = '', params }) => {
    const { additionalProperty } = params as { additionalProperty?: string };
    return `${instancePath}: ${additionalProperty === undefined ? message : `${additionalProperty} is not described`}`;
  });
}

/** Returns the place of a declared response in the bundle. */
function placeOf({ operation, pointer }: PlacedOperation, status: number): string {
  const declared = operation.responses[status];
  return declared && isReference(declared) ? declared.$ref : fragment(`${pointer}/responses/${status}`);
}

const fragment = (pointer: string): string => `#${pointer.split('/').map(encodeURIComponent).join('/')}`;

const step = (name: string): string => encodeURIComponent(pointerStep(name));

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}
