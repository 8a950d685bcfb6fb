import { malformedCases, unbreakable } from '../cases/malformed.ts';
import { validCases } from '../cases/valid.ts';
import { allCases } from '../matrix/all-cases.ts';
import { type ByWay, type MatrixCase, type Way, ways } from '../matrix/case.ts';
import { operations } from '../description/find-operation.ts';
import { refusedInWorld, unreadable } from '../tools/specmatic-view.ts';

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
  ...allCases.flatMap((each) => [
    ...remarksOf(each, each.unable, 'not run'),
    // Prism is asked for everything; the reason stands in the heading of the report.
    ...remarksOf(each, { ...each.asked, prism: undefined }, 'asked for by Prefer: code='),
  ]),
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
    const unread = unreadable(operation);
    if (unread) return [{ operationId, what: 'not judged by Specmatic', reason: unread }];
    const reason = refusedInWorld(operation);
    return reason ? [{ operationId, what: 'not judged by Specmatic in the sandbox', reason }] : [];
  }),
];

function remarksOf(
  { operationId, status, name }: MatrixCase,
  by: { readonly [Key in keyof ByWay]: ByWay[Key] | undefined },
  what: string,
): Remark[] {
  return Object.entries(by).flatMap(([way, reason]) =>
    reason === undefined
      ? []
      : [{ operationId, call: `${status}, ${name}`, what: `${what} on ${ways[way as Way]}`, reason }],
  );
}
