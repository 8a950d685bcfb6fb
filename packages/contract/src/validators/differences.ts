import type { ReceivedResponse } from './response-validator.ts';

/** Headers of a connection, and those that a network adds. */
const ofTransport = new Set([
  'connection',
  'content-length',
  'date',
  'keep-alive',
  'transfer-encoding',
  'vary',
]);

/** Ids that count responses; each sandbox has a count of its own. */
const counted = new Set(['paysera-correlation-id']);

/**
 * Returns the differences of two responses in status, headers or body, byte for byte; empty when there are none. Masked are
 * only the ids of the responses and what they repeat of a request. Other ids, and times, are equal in two sandboxes with
 * the same seed and clocks that stand still.
 */
export function differences(
  one: ReceivedResponse | undefined,
  other: ReceivedResponse | undefined,
): string[] {
  const [left, right] = [one, other].map((response) => (response ? partsOf(response) : {}));
  const names = new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})]);
  return [...names].flatMap((name) =>
    left?.[name] === right?.[name]
      ? []
      : [`${name}: ${left?.[name]} in the sandbox, ${right?.[name]} in MSW`],
  );
}

const partsOf = ({ status, headers, text }: ReceivedResponse): Record<string, string> => ({
  status: String(status),
  body: masked(text),
  ...Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !ofTransport.has(name))
      .map(([name, value]) => [name, counted.has(name) ? value.replaceAll(/\w/g, '*') : value]),
  ),
});

/** An explanation repeats time, nonce, host and port of the request, and a link to a file begins with the origin. */
const masked = (text: string): string =>
  text
    .replace(/("expected_string":")\d+\\n\w+((?:\\n[^\\]+){2})\\n[^\\]+\\n\d+/, '$1*\\n*$2\\n*\\n*')
    .replaceAll(/https?:\/\/[^/"]+(?=\/__sandbox\/)/g, '*');
