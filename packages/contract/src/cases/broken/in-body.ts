import type { DescribedOperation } from '../../description/operations.ts';
import type { RawRequest } from '../case.ts';
import { brokenForms, brokenJson, type Fields } from './bodies.ts';
import { type Break } from './break.ts';

/** Breaks the body of a request: removes it, then changes its fields one by one. */
export function breakBody({ bodies }: DescribedOperation, request: RawRequest): Break[] {
  const { contentType = '', body, ...rest } = request;
  const described = bodies[contentType];
  if (!described) return [];
  const none = { name: 'no body', request: rest, fault: 'Body parameter is required' };
  if (described.schema.format === 'binary') return [none];
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  const { read, broken, write } = contentType === 'application/json' ? json : form;
  const changed = broken(described.schema, read(text)).map(({ name, value, blamed }) => ({
    name: `a body ${name}`,
    request: { ...request, body: write(value) },
    fault: blamed ?? 'body',
  }));
  return [none, ...changed];
}

const json = {
  read: (text: string): Fields => JSON.parse(text) as Fields,
  broken: brokenJson,
  write: (fields: Fields | readonly []): string => JSON.stringify(fields),
};

const form = {
  read: (text: string): Fields => Object.fromEntries(new URLSearchParams(text)),
  broken: brokenForms,
  write: (fields: Fields | readonly []): string =>
    String(new URLSearchParams(fields as Record<string, string>)),
};
