import {
  type Description,
  type ExampleObject,
  nameOf,
  type PlacedOperation,
  resolve,
  type ResponseObject,
} from './description.ts';

/** The named responses that refuse, each with the example of every code. */
export function refusalsOf(
  description: Description,
  operations: readonly PlacedOperation[],
): Record<string, Record<string, unknown>> {
  const references = operations.flatMap(({ operation }) => Object.values(statusesOf(operation.responses)));
  return Object.fromEntries(
    [...new Set(references)].map((reference) => [
      nameOf(reference),
      bodiesOf(description, resolve<ResponseObject>(description, reference)),
    ]),
  );
}

function bodiesOf(description: Description, response: ResponseObject): Record<string, unknown> {
  const bodies: Record<string, unknown> = {};
  for (const each of Object.values(response.content?.['application/json']?.examples ?? {})) {
    const example = each.$ref ? resolve<ExampleObject>(description, each.$ref) : each;
    const body = example.value as { error?: string } | undefined;
    // The first example of a code stands for it; callers can change its fields.
    if (body?.error) bodies[body.error] ??= body;
  }
  return bodies;
}

/** The refused statuses of an operation with the responses that they refer to; \`default\` names no status. */
export const statusesOf = (responses: Record<string, ResponseObject>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(responses).flatMap(([status, { $ref }]) =>
      /^[45]\d\d$/.test(status) && $ref ? [[status, $ref]] : [],
    ),
  );
