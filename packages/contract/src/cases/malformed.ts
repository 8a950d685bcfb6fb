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

/** Operations that no call can break, and why. */
export const unbreakable: Readonly<Record<string, string>> = Object.fromEntries(
  operations.flatMap(({ operationId }, index) =>
    derived[index]?.length === 0 ? [[operationId, 'it has no parameters and no body']] : [],
  ),
);

/** Malformed calls: every operation's requests broken in each place that can be, and methods that a path does not have. */
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
