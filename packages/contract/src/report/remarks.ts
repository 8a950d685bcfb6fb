import { malformedCases, unbreakable } from '../cases/malformed.ts';
import { validCases } from '../cases/valid.ts';
import { allCases } from '../matrix/all-cases.ts';
import { type ByTransport, type MatrixCase, type Transport, transports } from '../matrix/case.ts';
import { operations } from '../description/find-operation.ts';
import { refusedInWorld, unreadable } from '../tools/specmatic-view.ts';

/** An exception: something that is checked in another way or not at all, and why. */
export interface Remark {
  readonly operationId: string;
  /** The call. @default the whole operation */
  readonly call?: string;
  /** Description of the difference. */
  readonly what: string;
  readonly reason: string;
}

/** All exceptions. */
export const remarks: readonly Remark[] = [
  ...Object.entries(unbreakable).map(([operationId, reason]) => ({
    operationId,
    what: 'only an undeclared method is tested as malformed',
    reason,
  })),
  ...malformedCases.flatMap(({ operationId, name: call, blind = {} }) =>
    Object.entries(blind).map(([validator, reason]) => ({
      operationId,
      call,
      what: `malformed, but accepted by ${validator === 'prism' ? 'Prism' : 'the sandbox'}`,
      reason,
    })),
  ),
  ...allCases.flatMap((each) => [
    ...remarksOf(each, each.excluded, 'not run'),
    // On Prism every status is replayed; the docs page says so once.
    ...remarksOf(each, { ...each.replayed, prism: undefined }, 'replayed with Prefer: code='),
  ]),
  ...validCases.flatMap(({ operationId, name: call, inSandbox }) =>
    inSandbox
      ? [
          {
            operationId,
            call,
            what: `the sandbox responds with ${inSandbox.status}`,
            reason: inSandbox.reason,
          },
        ]
      : [],
  ),
  ...operations.flatMap((operation) => {
    const { operationId } = operation;
    const unread = unreadable(operation);
    if (unread) return [{ operationId, what: 'not validated by Specmatic', reason: unread }];
    const reason = refusedInWorld(operation);
    return reason ? [{ operationId, what: 'not validated by Specmatic in the sandbox', reason }] : [];
  }),
];

function remarksOf(
  { operationId, status, name }: MatrixCase,
  by: { readonly [Key in keyof ByTransport]: ByTransport[Key] | undefined },
  what: string,
): Remark[] {
  return Object.entries(by).flatMap(([transport, reason]) =>
    reason === undefined
      ? []
      : [
          {
            operationId,
            call: `${status}, ${name}`,
            what: `${what} on ${transports[transport as Transport]}`,
            reason,
          },
        ],
  );
}
