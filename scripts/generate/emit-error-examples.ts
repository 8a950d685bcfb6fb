import { type Description, nameOf, operationsOf } from '@litas/openapi/read';
import { checkedBanner } from './banner.ts';
import { errorExamplesOf, statusesOf } from './error-examples.ts';

/** Emits the error examples of the description, and the errors that each operation declares. */
export function emitErrorExamples(description: Description): string {
  const operations = operationsOf(description);
  const errors = Object.fromEntries(
    Object.entries(errorExamplesOf(description, operations)).map(([name, byCode]) => [
      name,
      Object.values(byCode),
    ]),
  );
  const declared = Object.fromEntries(
    operations.map(({ operation }) => [
      operation.operationId,
      Object.fromEntries(
        Object.entries(statusesOf(operation)).map(([status, reference]) => [status, nameOf(reference)]),
      ),
    ]),
  );
  return `${checkedBanner}
import type { OperationId } from './operations.gen.ts';

/** The body of an error response, as the description shows it. */
export interface ErrorExample {
  readonly error: string;
  readonly error_description?: string;
  readonly error_properties?: Readonly<Record<string, readonly string[]>>;
}

/** Example bodies of each shared error response, one for each code. */
export const errorExamples: Readonly<Record<string, readonly ErrorExample[]>> = ${JSON.stringify(errors, null, 2)};

/** The shared response of each status that an operation declares. */
export const declaredErrors: Readonly<Record<OperationId, Readonly<Record<number, string>>>> = ${JSON.stringify(declared, null, 2)};
`;
}
