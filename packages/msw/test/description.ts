import { errorsOf, examplesOf, operationsOf, readDescription } from '@litas/openapi/read';

interface ErrorBody {
  error: string;
}

const description = readDescription();

/** Every operation of the description. */
export const operations = operationsOf(description);

/** Every rejection that the description shows: operation, status, code and the examples of its body. */
export const describedErrors = operations.flatMap((operation) =>
  errorsOf(operation).flatMap(({ status, response }) => {
    const { operationId, method, path } = operation;
    const bodies = examplesOf(description, response.content).map(({ value }) => value as ErrorBody);
    return [...new Set(bodies.map(({ error }) => error))].map((code) => ({
      operationId,
      method,
      path,
      status: Number(status),
      code,
      bodies: bodies.filter(({ error }) => error === code),
    }));
  }),
);
