import type { LoggedRequest, RequestOutcome } from './request-log.ts';

/** A request in one line: operation, and how it ended. */
export const requestTitle = ({ signed, outcome }: LoggedRequest): string =>
  `${signed.operation} · ${outcomeText(outcome)}`;

/** How a request ended, in a few words. */
export function outcomeText(outcome: RequestOutcome): string {
  switch (outcome.state) {
    case 'waiting':
      return 'waiting';
    case 'failed':
      return 'no answer';
    case 'answered':
      return `${outcome.status} in ${Math.max(1, Math.round(outcome.durationMs))} ms`;
  }
}
