import type { PlacedOperation } from './operations.ts';
import { follow } from './references.ts';
import type { Content, Description, Example, Response, Schema } from './types.ts';

/** A response with its status. */
export interface StatusResponse {
  readonly status: string;
  readonly response: Response;
}

/** Returns the successful responses of an operation. */
export const successesOf = ({ responses }: PlacedOperation): StatusResponse[] =>
  statusesOf(responses, /^2\d\d$/);

/** Returns the error responses of an operation, without `default`. */
export const errorsOf = ({ responses }: PlacedOperation): StatusResponse[] =>
  statusesOf(responses, /^[45]\d\d$/);

/** Returns the schema of the JSON body of a response; `undefined` if it has none. */
export const jsonSchemaOf = (response: Response | undefined): Schema | undefined =>
  response?.content?.['application/json']?.schema;

/** Returns the examples of a body in all media types by name, with references resolved. */
export const examplesOf = (
  description: Description,
  content: Content | undefined,
): (Example & { readonly name: string })[] =>
  Object.values(content ?? {}).flatMap(({ examples = {} }) =>
    Object.entries(examples).map(([name, example]) => ({ ...follow<Example>(description, example), name })),
  );

/** Returns the known values of an open enum (`anyOf` an enum and any other text); empty for other schemas. */
export const knownValuesOf = (schema: Schema | undefined): readonly string[] =>
  schema?.anyOf?.length === 2 ? (schema.anyOf.find((arm) => arm.enum)?.enum ?? []) : [];

const statusesOf = (responses: Readonly<Record<string, Response>>, pattern: RegExp): StatusResponse[] =>
  Object.entries(responses).flatMap(([status, response]) =>
    pattern.test(status) ? { status, response } : [],
  );
