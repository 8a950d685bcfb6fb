import { hidden, scrubbed } from './harmless.ts';

/** What is wrong with a request by field, without what could be a secret that was sent as a name. */
export const redactedProperties = (
  properties: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(properties).map(([field, messages]) => [
      field.split('.').map(harmlessPart).join('.'),
      messages.map(scrubbed),
    ]),
  );

/** Names of fields are words; random ones have digits in them. */
const harmlessPart = (part: string): string =>
  /^[a-z][a-z_-]{0,40}(?:\[(?:[a-z_]{0,16}|…)\])?$/i.test(part) || /^\d{1,6}$/.test(part) ? part : hidden;
