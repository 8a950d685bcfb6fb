import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleClient, frozenSandbox } from '../../support/caller.ts';
import { requestOf, type SignedParts, signParts } from '../../support/signed-request.ts';

const now = 1_769_860_800;
const sandbox = frozenSandbox({ signingNow: () => now * 1000 });
const headers = { 'content-type': 'application/x-www-form-urlencoded' };
const textParts = ['id', 'timestamp', 'nonce', 'mac', 'ext', 'method', 'target', 'host'] as const;

/** Flips one bit of a text, such that it is still printable ASCII without quotation mark and backslash. */
function flipText(text: string, place: number, bit: number): string | undefined {
  const index = place % text.length;
  const code = text.charCodeAt(index) ^ (1 << bit);
  if (code < 0x21 || code > 0x7e || code === 0x22 || code === 0x5c) return undefined;
  return text.slice(0, index) + String.fromCharCode(code) + text.slice(index + 1);
}

function flip(
  parts: SignedParts,
  name: (typeof textParts)[number] | 'body' | 'port',
  place: number,
  bit: number,
): SignedParts | undefined {
  if (name === 'port') return { ...parts, port: parts.port ^ (1 << bit) };
  if (name === 'body') {
    const body = Uint8Array.from(parts.body);
    body[place % body.length] = (body[place % body.length] ?? 0) ^ (1 << bit);
    return { ...parts, body };
  }
  const text = flipText(parts[name], place, bit);
  if (text === undefined) return undefined;
  // The letter case of a method and of a host is no change.
  const folds = name === 'host' || name === 'method';
  if (folds && text.toLowerCase() === parts[name].toLowerCase()) return undefined;
  return URL.canParse(`http://${name === 'host' ? text : parts.host}:1`)
    ? { ...parts, [name]: text }
    : undefined;
}

test('rejects a change of one bit in any signed part', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...textParts, 'body' as const, 'port' as const),
      fc.nat(),
      fc.integer({ min: 0, max: 7 }),
      fc.uint8Array({ minLength: 1, maxLength: 64 }),
      fc.record({ timestamp: fc.integer({ min: now - 300, max: now + 300 }).map(String) }),
      async (name, place, bit, body, { timestamp }) => {
        const post = { method: 'POST', target: '/oauth/v1/token', host: 'sandbox.test', body, timestamp };
        const signed = await signParts(post, exampleClient);
        const changed = flip(signed, name, place, bit);
        fc.pre(changed !== undefined);
        const { status } = await sandbox.handle(requestOf(changed, headers));
        // A changed path or method may lead to where nothing is.
        const elsewhere = name === 'target' || name === 'method' ? [401, 404, 405] : [401];
        expect(elsewhere).toContain(status);
        // Unchanged it holds, up to the form, which says nothing that is understood.
        expect((await sandbox.handle(requestOf(signed, headers))).status).toBe(400);
      },
    ),
  );
});
