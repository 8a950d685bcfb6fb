import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { type DescribedOperation, operationsOf } from '../description/operations.ts';
import type { Bundle } from '../description/read.ts';
import { closeObjects } from './close-objects.ts';

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Its body; the empty text when there is none. */
  readonly text: string;
}

/** Reads an answer, whose body nobody has read yet. */
export async function answerOf(response: Response): Promise<Answer> {
  const { status, headers } = response;
  return { status, headers: Object.fromEntries(headers), text: await response.text() };
}

/** Judges answers by the schemas of the bundle itself, where Prism judges by a view of it. */
export interface AnswerJudge {
  /** What is wrong with an answer of an operation, its status, media type, headers and body; empty when nothing is. */
  violationsOf(operationId: string, answer: Answer): string[];
}

/** A response of the description, without a reference. */
interface Described {
  readonly content?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, { readonly $ref?: string }>>;
}

/**
 * Makes a judge that compiles a schema when it is first asked for it. Beside what the schemas say, no answer may hold a field that is
 * not described, except where the description leaves that open.
 */
export function answerJudge(bundle: Bundle): AnswerJudge {
  // The description's own keywords, such as `x-required-scopes`, are annotations to it.
  const options = { strict: false, allErrors: true, validateFormats: false };
  const ajv = new Ajv2020(options);
  const ofHeaders = new Ajv2020({ ...options, coerceTypes: true });
  const closed = closeObjects(bundle);
  ajv.addSchema(closed, 'bundle');
  ofHeaders.addSchema(closed, 'bundle');
  const operations = new Map(operationsOf(bundle).map((operation) => [operation.operationId, operation]));
  const validators = new Map<string, ValidateFunction>();

  const validatorOf = (judge: Ajv2020, pointer: string): ValidateFunction => {
    const known = validators.get(pointer) ?? judge.compile({ $ref: `bundle${pointer}` });
    validators.set(pointer, known);
    return known;
  };

  const inHeaders = (place: string, { headers: described = {} }: Described, answer: Answer): string[] =>
    Object.entries(described).flatMap(([name, { $ref }]) => {
      const value = answer.headers[name.toLowerCase()];
      if (value === undefined) return [];
      const schema = `${$ref ?? `${place}/headers/${step(name)}`}/schema`;
      return errorsOf(validatorOf(ofHeaders, schema), value).map((error) => `header ${name}${error}`);
    });

  const inBody = (place: string, { content = {} }: Described, { headers, text }: Answer): string[] => {
    const types = Object.keys(content);
    if (text === '') return types.length === 0 ? [] : ['the body is missing'];
    const [type = ''] = (headers['content-type'] ?? '').split(';');
    if (!types.includes(type)) return [`the media type ${type || '(none)'} is not declared`];
    const value = parse(text);
    if (value instanceof SyntaxError) return [value.message];
    return errorsOf(validatorOf(ajv, `${place}/content/${step(type)}/schema`), value);
  };

  return {
    violationsOf: (operationId, answer) => {
      const operation = operations.get(operationId);
      if (!operation) return [`the description has no operation ${operationId}`];
      const declared = responseOf(bundle, operation, answer.status);
      if (!declared) return [`the status ${answer.status} is not declared`];
      const { place, response } = declared;
      return [...inHeaders(place, response, answer), ...inBody(place, response, answer)];
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

/** A declared response, and where it stands in the bundle. */
function responseOf(
  bundle: Bundle,
  { path, method }: DescribedOperation,
  status: number,
): { place: string; response: Described } | undefined {
  const operation = bundle.paths[path]?.[method.toLowerCase()] as {
    responses: Record<string, Described & { $ref?: string }>;
  };
  const response = operation.responses[status];
  if (!response) return undefined;
  const own = ['#/paths', step(path), method.toLowerCase(), 'responses', status].join('/');
  const { $ref: place = own } = response;
  return { place, response: response.$ref === undefined ? response : lookUp(bundle, place) };
}

const step = (name: string): string => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));

const lookUp = (bundle: Bundle, pointer: string): Described =>
  pointer
    .split('/')
    .slice(1)
    .reduce((node: unknown, name) => (node as Record<string, unknown>)[name], bundle) as Described;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}
