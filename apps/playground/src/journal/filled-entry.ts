import type { JournalEntry } from '@litas/sandbox';
import { masked } from '../calls/masked.ts';

/**
 * Fills in values that the journal does not store.
 *
 * @param entry - The request.
 * @param given - The values by name of a query parameter, and by place in the body, such as `credentials.password`.
 */
export function filledEntry(entry: JournalEntry, given: Readonly<Record<string, string>>): JournalEntry {
  const valueOf = (place: string): string => given[place] || masked;
  return {
    ...entry,
    query: entry.query.map(([name, value]) => [name, value === masked ? valueOf(name) : value]),
    ...(entry.body !== undefined && { body: filled(entry.body, '', valueOf) }),
  };
}

function filled(value: unknown, place: string, valueOf: (place: string) => string): unknown {
  if (value === masked) return valueOf(place);
  if (typeof value !== 'object' || value === null) return value;
  const fill = (name: string, each: unknown): unknown =>
    filled(each, place === '' ? name : `${place}.${name}`, valueOf);
  if (Array.isArray(value)) return value.map((each, index) => fill(String(index), each));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, fill(name, each)]));
}
