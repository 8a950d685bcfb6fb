import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const entry = new URL('../../../src/index.ts', import.meta.url);

/** The modules that an entry reaches, and what they import from elsewhere. */
function reach(start: URL): { files: Map<string, string>; packages: Set<string> } {
  const files = new Map<string, string>();
  const packages = new Set<string>();
  const open = [start];
  for (let url = open.pop(); url; url = open.pop()) {
    const path = fileURLToPath(url);
    if (files.has(path)) continue;
    const text = readFileSync(path, 'utf8');
    files.set(path, text);
    for (const [, type, specifier = ''] of text.matchAll(
      /^(?:import|export)\s+(?!interface)(type\s)?[^;]*?from '([^']+)'/gm,
    )) {
      if (specifier.startsWith('.')) open.push(new URL(specifier, url));
      else if (type === undefined) packages.add(specifier);
    }
  }
  return { files, packages };
}

test('the core needs no Node, so that it runs in browsers', () => {
  const { files, packages } = reach(entry);
  expect(files.size).toBeGreaterThan(60);
  expect([...packages].toSorted()).toEqual([
    '@litas/client/mac',
    '@litas/client/money',
    'content-type',
    'leven',
    'lossless-json',
    'negotiator',
    'zod',
  ]);
  for (const [path, text] of files) {
    expect({ path, uses: /\b(?:Buffer|process|require|__dirname)\b[.(]/.exec(text)?.[0] }).toEqual({ path });
  }
});
