import { credentialsOf, type Description, operationsOf } from '@litas/openapi/read';
import { checkedBanner } from './banner.ts';

/** Emits the names of the headers that the description knows, for the CORS headers of the sandbox. */
export function emitHeaders(description: Description): string {
  const placed = operationsOf(description);
  const request = placed.flatMap(({ parameters, operation }) => [
    ...parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name),
    ...(credentialsOf(operation) === 'none' ? [] : ['authorization']),
    ...(operation.requestBody ? ['content-type'] : []),
  ]);
  const response = placed.flatMap(({ responses }) =>
    Object.values(responses).flatMap(({ headers = {} }) => Object.keys(headers)),
  );
  return `${checkedBanner}

/** Headers that a request of some operation can have, in lower case. */
export const requestHeaders: readonly string[] = ${list(request)};

/** Headers that a response of some operation can have, in lower case. */
export const responseHeaders: readonly string[] = ${list(response)};
`;
}

const list = (names: readonly string[]): string =>
  JSON.stringify([...new Set(names.map((name) => name.toLowerCase()))].toSorted(), null, 2);
