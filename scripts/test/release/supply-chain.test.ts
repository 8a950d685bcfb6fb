import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../process/root.mjs';
import { allowedLicenses, licenseOf, readComponents } from '../../release/components.ts';
import { scanHistory } from '../../release/scan-history.ts';

test('what the published packages install has licenses that permit its use', async () => {
  const { bomFormat, components } = await readComponents(root);
  expect(bomFormat).toBe('CycloneDX');
  expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(['commander', 'zod']));
  const others = components.filter((component) => !allowedLicenses.includes(licenseOf(component)));
  expect(others.map((component) => `${component.name}: ${licenseOf(component)}`)).toEqual([]);
});

test('new versions are installed after a day, and install scripts run only for named packages', () => {
  const settings = parse(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')) as {
    minimumReleaseAge?: number;
    allowBuilds?: Readonly<Record<string, boolean>>;
    dangerouslyAllowAllBuilds?: boolean;
  };
  expect(settings.minimumReleaseAge).toBeGreaterThanOrEqual(1_440);
  expect(Object.keys(settings.allowBuilds ?? {}).length).toBeGreaterThan(0);
  expect(settings).not.toHaveProperty('dangerouslyAllowAllBuilds');
});

test.runIf(process.env['LITAS_FULL'] === '1')(
  'the history has no secrets',
  { timeout: 300_000 },
  async () => {
    expect(await scanHistory(root)).toEqual({ isClean: true, report: expect.any(String) as string });
  },
);
