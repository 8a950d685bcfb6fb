import { expect, test } from 'vitest';
import { usePages } from './support/open-page.ts';

const openPage = usePages();

test('sends every request to this machine', async () => {
  await using opened = await openPage();
  const { page } = opened;
  const blocked = await page.evaluate(async () => {
    const violation = new Promise<string>((resolve) =>
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective)),
    );
    await fetch('https://wallet.paysera.com/rest/v1/server').catch(() => undefined);
    return violation;
  });
  expect(blocked).toBe('connect-src');
});
