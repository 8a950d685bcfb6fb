import { computeMac, formatMacHeader } from '@litas/client/mac';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainSignature } from '../../../src/explain.ts';
import { elementChanges } from '../../../src/auth/mac/explain/element-changes.ts';

const origin = 'http://127.0.0.1:4010';
const key = 'the key of the client';
const segment = fc.stringMatching(/^[a-z\d]{1,6}$/);

test('any number of leading segments that were not signed is recognized, with and without the slash', async () => {
  const path = fc.uniqueArray(segment, { minLength: 2, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(
      path,
      fc.nat(8),
      fc.boolean(),
      fc.boolean(),
      async (segments, count, isLast, hasSlash) => {
        // Not the whole path; of a long one, all but the last segment may be left out.
        const leftOut = isLast ? segments.length - 1 : 1 + (count % (segments.length - 1));
        const signed = `${hasSlash ? '/' : ''}${segments.slice(leftOut).join('/')}?page=2`;
        const url = `${origin}/${segments.join('/')}?page=2`;
        const text = ['1', 'n', 'GET', signed, '127.0.0.1', '4010', '', ''].join('\n');
        const mac = await computeMac(key, text);
        const authorization = formatMacHeader({ id: 'client', timestamp: '1', nonce: 'n', mac, ext: '' });
        const { mistakes, signedString } = await explainSignature({ method: 'GET', url, authorization, key });
        expect(mistakes).toEqual(['path_shortened']);
        expect(signedString).toBe(text);
      },
    ),
    { numRuns: 40 },
  );
});

test('the number of shortened paths that are tried has a limit', () => {
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1, maxLength: 400 }), (segments) => {
      const target = `/${segments.join('/')}`;
      const elements = { timestamp: '1', nonce: 'n', method: 'GET', host: 'a', port: '80', ext: '' };
      const request = { method: 'GET', origin: 'http://a', target, headers: {}, body: new Uint8Array() };
      const tried = elementChanges({ ...elements, target }, request);
      expect(tried.filter(({ mistake }) => mistake === 'path_shortened').length).toBeLessThanOrEqual(19);
    }),
    { numRuns: 50 },
  );
});
