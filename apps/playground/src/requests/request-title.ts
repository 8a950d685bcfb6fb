import type { LoggedRequest, RequestOutcome } from './request-log.ts';

/** Returns a request as one line: operation and result. */
export const requestTitle = ({ signed, outcome }: LoggedRequest): string =>
  `${signed.operation} · ${outcomeText(outcome)}`;

/** Returns the result of a request in a few words. */
export function outcomeText(outcome: RequestOutcome): string {
  switch (outcome.state) {
    case 'waiting':
      return 'waiting';
    case 'failed':
      return 'no response';
    case 'responded':
      return `${outcome.status} in ${Math.max(1, Math.round(outcome.durationMs))} ms`;
  }
}
