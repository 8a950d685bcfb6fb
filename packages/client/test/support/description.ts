import { examplesOf, operationsOf, readDescription, scopesOf, successesOf } from '@litas/openapi/read';

/** The bundled description. */
export const description = readDescription();

/** Every operation of the description. */
export const operations = operationsOf(description);

/** Every scope of the description. */
export const scopes: readonly string[] = Object.keys(scopesOf(description));

/** Every example of every successful response. */
export const examples = operations.flatMap((operation) =>
  successesOf(operation)
    .flatMap(({ response }) => examplesOf(description, response.content))
    .map(({ name, value: body }) => ({ ...operation, name, body })),
);
