import { malformedCases, unbreakable } from '../cases/malformed.ts';
import { validCases } from '../cases/valid.ts';
import { operations } from '../description/find-operation.ts';
import { unreadable } from '../tools/specmatic-view.ts';

/** Something that is not checked as everything else is, and why. */
export interface Remark {
  readonly operationId: string;
  /** The call; none when it goes for the operation as a whole. */
  readonly call?: string;
  /** What is different about it. */
  readonly what: string;
  readonly reason: string;
}

/** Everything that the table's ticks do not say. */
export const remarks: readonly Remark[] = [
  ...Object.entries(unbreakable).map(([operationId, reason]) => ({
    operationId,
    what: 'nothing but the method can be wrong',
    reason,
  })),
  ...malformedCases.flatMap(({ operationId, name: call, blind = {} }) =>
    Object.entries(blind).map(([judge, reason]) => ({
      operationId,
      call,
      what: `malformed, but let through by ${judge === 'prism' ? 'Prism' : 'the sandbox'}`,
      reason,
    })),
  ),
  ...validCases
    .filter(({ octets }) => octets)
    .map(({ operationId, name: call }) => ({
      operationId,
      call,
      what: 'sent to the sandbox itself, not through the proxy of Prism',
      reason: 'it decodes bodies as text, so that octets arrive changed and their signature is refused',
    })),
  ...validCases.flatMap(({ operationId, name: call, inSandbox }) =>
    inSandbox
      ? [
          {
            operationId,
            call,
            what: `refused by the sandbox with ${inSandbox.status}`,
            reason: inSandbox.reason,
          },
        ]
      : [],
  ),
  ...operations.flatMap((operation) => {
    const { operationId } = operation;
    const reason = unreadable(operation);
    return reason ? [{ operationId, what: 'not judged by Specmatic', reason }] : [];
  }),
];
