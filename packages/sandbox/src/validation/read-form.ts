import { Refusal } from '../core/refusal.ts';

/** Reads a form, in which no field may come twice (RFC 6749 §3.2). */
export function readForm(text: string): Readonly<Record<string, string>> {
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (fields.has(name)) {
      throw new Refusal(400, 'invalid_request', 'Some parameters are wrong', {
        properties: { [name]: ['Was sent more than once'] },
      });
    }
    fields.set(name, value);
  }
  return Object.fromEntries(fields);
}
