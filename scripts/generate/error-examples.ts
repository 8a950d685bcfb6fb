import {
  type Description,
  examplesOf,
  isReference,
  nameOf,
  type Operation,
  type PlacedOperation,
  resolve,
  type Response,
} from '@litas/openapi/read';

/** Returns the named error responses, each with the example of every code. */
export function errorExamplesOf(
  description: Description,
  operations: readonly PlacedOperation[],
): Record<string, Record<string, unknown>> {
  const references = operations.flatMap(({ operation }) => Object.values(statusesOf(operation)));
  return Object.fromEntries(
    [...new Set(references)].map((reference) => [
      nameOf(reference),
      bodiesOf(description, resolve<Response>(description, reference)),
    ]),
  );
}

function bodiesOf(description: Description, response: Response): Record<string, unknown> {
  const bodies: Record<string, unknown> = {};
  for (const { value } of examplesOf(description, response.content)) {
    const body = value as { error?: string } | undefined;
    // The first example of a code stands for it; callers can change its fields.
    if (body?.error) bodies[body.error] ??= body;
  }
  return bodies;
}

/** The refused statuses of an operation with the responses that they refer to; \`default\` names no status. */
export const statusesOf = ({ responses }: Operation): Record<string, string> =>
  Object.fromEntries(
    Object.entries(responses).flatMap(([status, response]) =>
      /^[45]\d\d$/.test(status) && isReference(response) ? [[status, response.$ref]] : [],
    ),
  );
