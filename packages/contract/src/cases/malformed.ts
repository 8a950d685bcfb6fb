import { operations } from '../description/find-operation.ts';
import type { MalformedCase } from './case.ts';
import { brokenRequests } from './broken/requests.ts';
import { requestOf } from './recorded-request.ts';
import { validCases } from './valid.ts';

const derived = await Promise.all(
  operations.map(async (operation) => {
    const cases = validCases.filter(({ operationId }) => operationId === operation.operationId);
    return brokenRequests(operation, await Promise.all(cases.map(requestOf)));
  }),
);

/** Operations without a malformed call, and the reason. */
export const unbreakable: Readonly<Record<string, string>> = Object.fromEntries(
  operations.flatMap(({ operationId }, index) =>
    derived[index]?.length === 0 ? [[operationId, 'it has no parameters and no body']] : [],
  ),
);

/** Malformed requests: those of every operation, each broken in one place, and undeclared methods. */
export const malformedCases: readonly MalformedCase[] = [
  ...derived.flat(),
  ...operations.flatMap(({ operationId, path }): MalformedCase[] => {
    if (unbreakable[operationId] === undefined) return [];
    const request = { method: 'PATCH', target: path };
    return [
      {
        operationId,
        name: 'a method that its path does not have',
        request,
        fault: 'does not have "patch" method',
        declared: false,
      },
    ];
  }),
];
