/**
 * Lets the declarations in `dist` of the package it is run in compile without the DOM library and without the types of Node.js: a class of
 * the platform that a program does not declare becomes an interface with what the package needs of it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';

const fallbacks = {
  AbortSignal:
    "{ readonly aborted: boolean; readonly reason: any; addEventListener(type: 'abort', listener: () => void): void; removeEventListener(type: 'abort', listener: () => void): void }",
  Blob: '{ readonly size: number; readonly type: string; arrayBuffer(): Promise<ArrayBuffer> }',
  File: '{ readonly size: number; readonly type: string; readonly name: string; arrayBuffer(): Promise<ArrayBuffer> }',
  Headers: '{ get(name: string): string | null; has(name: string): boolean }',
  Response:
    '{ readonly ok: boolean; readonly status: number; readonly headers: { get(name: string): string | null }; text(): Promise<string>; json(): Promise<any> }',
  URL: '{ readonly href: string; readonly origin: string; readonly hostname: string; readonly port: string; readonly protocol: string; toString(): string }',
};
const names = /** @type {(keyof typeof fallbacks)[]} */ (Object.keys(fallbacks));
const used = new RegExp(`\\b(?:${names.join('|')})\\b`, 'g');
const types = names.map(
  (name) =>
    `export type ${name} = typeof globalThis extends { ${name}: { prototype: infer T } } ? T : ${fallbacks[name]};`,
);

for (const root of ['dist', join('dist', 'cjs')]) {
  writeFileSync(join(root, 'platform.d.ts'), `${types.join('\n')}\n`);
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const path = join(root, name);
    const isOwn = root !== 'dist' || !name.startsWith(`cjs${sep}`);
    if (!isOwn || !name.endsWith('.d.ts') || name === 'platform.d.ts') continue;
    const text = readFileSync(path, 'utf8');
    const code = text.replaceAll(/\/\*[^]*?\*\//g, '');
    const found = [...new Set(code.match(used))].toSorted();
    if (found.length === 0) continue;
    const target = relative(dirname(path), join(root, 'platform.js')).split(sep).join(posix.sep);
    const from = target.startsWith('.') ? target : `./${target}`;
    writeFileSync(path, `import type { ${found.join(', ')} } from '${from}';\n${text}`);
  }
}
