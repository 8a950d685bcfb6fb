import { harmlessFields, hidden, scrubbed } from './harmless.ts';

/** What a body says that is harmless, parsed; `undefined` where there is none. */
export function redactedBody(body: string | undefined, contentType = ''): unknown {
  if (body === '') return undefined;
  if (body === undefined) return hidden;
  if (contentType.startsWith('application/x-www-form-urlencoded')) {
    return Object.fromEntries(
      [...new URLSearchParams(body)].map(([name, value]) => [nameOf(name), redacted(value, name)]),
    );
  }
  if (!contentType.startsWith('application/json')) return hidden;
  try {
    return redacted(JSON.parse(body), '');
  } catch {
    return hidden;
  }
}

function redacted(value: unknown, field: string): unknown {
  if (typeof value === 'boolean' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => redacted(item, field));
  if (typeof value === 'object') {
    // Messages stand under the names of the fields that they are about.
    const inside = field === 'error_properties' ? () => field : (name: string) => name;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [nameOf(name), redacted(part, inside(name))]),
    );
  }
  if (!harmlessFields.has(field)) return hidden;
  if (typeof value === 'string') return scrubbed(value);
  return typeof value === 'number' && scrubbed(String(value)) === String(value) ? value : hidden;
}

const nameOf = (name: string): string => (/^[\w.[\]-]{1,40}$/.test(name) ? scrubbed(name) : hidden);
