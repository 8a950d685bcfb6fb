import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { apiReport } from '../../api/api-report.ts';

function reportOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'litas-report-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return apiReport({ '.': join(folder, 'index.d.ts') });
}

const cat = `/** A cat. */
export interface Cat extends Animal<Color> {
    /** Its name. */
    readonly name: string;
}
interface Animal<C> { readonly color: C }
type Color = 'black' | 'white';
type Unused = number;
`;

test('a report has exported names, their declarations and those that they refer to, without comments', () => {
  const report = reportOf({
    'cat.d.ts': cat,
    'index.d.ts': "export { type Cat as Pet } from './cat.js';\nexport * from './other.ts';\n",
    'other.d.ts':
      "import type { Cat } from './cat.js';\nexport declare function find(name: string): Cat;\nexport declare function find(id: number): Cat;\n",
  });
  expect(report).toBe(`entry .
  Pet = Cat
  find

function find(name: string): Cat;
function find(id: number): Cat;

interface Animal<C> {
    readonly color: C;
}

interface Cat extends Animal<Color> {
    readonly name: string;
}

type Color = 'black' | 'white';
`);
});

test('a report stays the same when a declaration moves to another file', () => {
  const before = reportOf({ 'index.d.ts': cat });
  const after = reportOf({
    'index.d.ts': "import { Color } from './color.js';\nexport * from './cat.js';\n",
    'cat.d.ts': `import type { Color } from './color.js';\n${cat.replace("type Color = 'black' | 'white';\n", '')}`,
    'color.d.ts': "export type Color = 'black' | 'white';\n",
  });
  expect(after).toBe(before);
});

test('a name from another package is named with it', () => {
  expect(reportOf({ 'index.d.ts': "export { type Query } from 'queries';\nexport {};\n" })).toBe(
    'entry .\n  Query from queries\n\n\n',
  );
});
