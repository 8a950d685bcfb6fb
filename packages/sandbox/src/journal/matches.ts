import type { JournalEntry, JournalFilter } from './entry.ts';

/** Whether an entry is one of those that a filter asks for. */
export function matches(entry: JournalEntry, filter: JournalFilter): boolean {
  const { operation, method, path, status, error, signer, user, correlationId, since } = filter;
  return (
    same(operation, entry.operation) &&
    same(method, entry.method) &&
    same(path, entry.path) &&
    (status === undefined || status === entry.status || status === `${String(entry.status).charAt(0)}xx`) &&
    same(error, entry.error) &&
    same(signer, entry.signer.kind) &&
    (user === undefined || (entry.signer.kind === 'token' && entry.signer.user === user)) &&
    same(correlationId, entry.correlationId) &&
    (since === undefined || entry.number > since)
  );
}

const same = (wanted: unknown, found: unknown): boolean => wanted === undefined || wanted === found;
