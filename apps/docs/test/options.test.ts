import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { declarationsIn, optionsOf } from '../build/pages/declared-options.ts';
import { optionsPages } from '../build/pages/options-page.ts';

const namesOf = (source: string, name: string): string[] =>
  optionsOf(declarationsIn([source]), name).map((option) => option.name);

test('the options of an interface include those of the interfaces that it extends', () => {
  const source = `export interface Base { a?: string; b?: string }
export interface Other { c?: string; d?: string }
export interface Own extends Omit<Base, 'b'>, Pick<Other, 'd'> {
  /** Replaces that of Base. */
  a?: number;
  e?: string;
}`;
  expect(namesOf(source, 'Own')).toEqual(['a', 'd', 'e']);
  const [replaced] = optionsOf(declarationsIn([source]), 'Own');
  expect(replaced).toMatchObject({ type: 'number', text: 'Replaces that of Base.' });
});

test('a type of options can be another name of an interface', () => {
  expect(namesOf('export interface Base { a?: string }\nexport type Alias = Base;', 'Alias')).toEqual(['a']);
});

test('an interface that extends an unknown one is an error', () => {
  expect(() => namesOf('export interface Own extends Missing {}', 'Own')).toThrow('Missing');
});

const bodies = (await optionsPages()).map(({ body }) => body).join('\n');

/** Exported names that are not on the pages, and why. */
const others: Readonly<Record<string, string>> = {
  QueryOptions: 'types of TanStack Query, which documents them',
  InfiniteOptions: 'types of TanStack Query, which documents them',
  MutationOptions: 'types of TanStack Query, which documents them',
  KeyOptions: 'the parameters of the operation',
  Options: 'RequestOptions with the parameters of the operation',
  ClientOptions: 'generated: the servers of the description',
  UserOptions: 'data of the API',
  WalletErrorOptions: 'a result: the cause of an error',
  RetryOptions: 'the common part of WalletRetryOptions and CallRetryOptions',
  CallOptions: 'a part of RequestOptions',
  OriginOptions: 'ScenarioOptions is another name of it',
};

test('every exported interface of options or limits is in the catalogue', async () => {
  const headings = new Set([...bodies.matchAll(/^### (\w+)$/gm)].map(([, name]) => name));
  for (const name of ['client', 'sandbox', 'msw']) {
    const report = new URL(`../../../packages/contract/api/${name}.api.txt`, import.meta.url);
    const exported = [
      ...(await readFile(report, 'utf8')).matchAll(/^(?:interface|type) (\w*(?:Options|Limits))\b/gm),
    ].map(([, each = '']) => each);
    expect(exported.length).toBeGreaterThan(3);
    expect(exported.filter((each) => !headings.has(each) && !Object.hasOwn(others, each))).toEqual([]);
  }
});

test('a default that names other options links to them', () => {
  expect(bodies).toContain('see [`ServeLimits`](#servelimits)');
  expect(bodies).not.toContain('@link');
});
