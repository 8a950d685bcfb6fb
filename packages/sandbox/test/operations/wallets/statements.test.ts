import { expect, test } from 'vitest';
import type { Statement } from '../../../src/state/entities.ts';
import { call, frozenSandbox, noon, staticClient, tokenFor } from '../../support/caller.ts';

const sandbox = frozenSandbox();
const target = '/rest/v1/wallet/14471/statements';

interface Page {
  statements: Statement[];
  _metadata: {
    total: number;
    offset: number;
    limit: number;
    has_next: boolean;
    has_previous: boolean;
    cursors: { before?: string; after?: string };
  };
}

async function page(query: Record<string, string | number> = {}, signer = staticClient): Promise<Page> {
  const { status, body } = await call(
    sandbox,
    signer,
    `${target}?${new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))}`,
  );
  expect({ status, error: body['error'] }).toEqual({ status: 200, error: undefined });
  return body as unknown as Page;
}

async function rejection(query: string): Promise<unknown> {
  const { status, body } = await call(sandbox, staticClient, `${target}?${query}`);
  expect([status, body['error']]).toEqual([400, 'invalid_parameters']);
  return body['error_properties'];
}

async function everything(): Promise<Statement[]> {
  const rows: Statement[] = [];
  for (let offset = 0; ; offset += 200) {
    const { statements, _metadata: metadata } = await page({ limit: 200, offset });
    rows.push(...statements);
    if (!metadata.has_next) return rows;
  }
}

const all = await everything();

test('returns the newest 20 by default', async () => {
  const { statements, _metadata: metadata } = await page();
  expect(statements).toEqual(all.slice(0, 20));
  expect(metadata).toMatchObject({
    limit: 20,
    offset: 0,
    total: all.length,
    has_next: true,
    has_previous: false,
  });
});

test('a walk by offset or by cursor yields every row once, the newest first', async () => {
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all).toEqual(all.toSorted((left, right) => right.date - left.date || right.id - left.id));

  const walked: Statement[] = [];
  let cursor: string | undefined;
  do {
    const next = await page({ limit: 73, ...(cursor !== undefined && { after: cursor }) });
    walked.push(...next.statements);
    cursor = next._metadata.has_next ? next._metadata.cursors.after : undefined;
  } while (cursor !== undefined);
  expect(walked).toEqual(all);
});

test('paging backwards by cursor returns the same pages', async () => {
  const last = await page({ limit: 50, offset: all.length - 50 });
  expect(last._metadata).toMatchObject({ has_next: false, has_previous: true });
  const pages = [last.statements];
  let { before } = last._metadata.cursors;
  for (let more = true; more;) {
    const previous = await page({ limit: 50, before: before ?? '' });
    pages.unshift(previous.statements);
    ({ before } = previous._metadata.cursors);
    more = previous._metadata.has_previous;
  }
  expect(pages.flat()).toEqual(all);
});

test('filters can be combined, and the total counts their rows', async () => {
  const [newest] = all;
  const from = (newest?.date ?? 0) - 90 * 86_400;
  const to = (newest?.date ?? 0) - 10 * 86_400;
  const cases: [Record<string, string | number>, (row: Statement) => boolean][] = [
    [{ currency: 'USD' }, (row) => row.currency === 'USD'],
    [{ currency: 'USD,PLN' }, (row) => ['USD', 'PLN'].includes(row.currency)],
    [{ currency: 'SEK' }, () => false],
    [{ direction: 'in' }, (row) => row.direction === 'in'],
    [{ text: 'rENT for' }, (row) => /rent for/i.test(row.details ?? '')],
    [{ from, to }, (row) => row.date >= from && row.date <= to],
    [{ from: to, to: from }, () => false],
    [
      { from, currency: 'EUR', direction: 'out', text: 'flat white' },
      (row) => row.date >= from && row.currency === 'EUR' && /flat white/i.test(row.details ?? ''),
    ],
  ];
  for (const [query, matches] of cases) {
    const expected = all.filter(matches);
    const { statements, _metadata: metadata } = await page({ limit: 200, ...query });
    expect(statements).toEqual(expected.slice(0, 200));
    expect(metadata.total).toBe(expected.length);
  }
  expect(all.filter(cases[0]?.[1] ?? (() => false)).length).toBeGreaterThan(0);
});

test('from and to are inclusive and may be equal', async () => {
  const row = all[40];
  const { statements } = await page({ from: row?.date ?? 0, to: row?.date ?? 0 });
  expect(statements).toContainEqual(row);
  expect(
    (await page({ from: (row?.date ?? 0) + 1, to: (row?.date ?? 0) + 1 })).statements,
  ).not.toContainEqual(row);
});

test('a page beyond the end is empty', async () => {
  const { statements, _metadata: metadata } = await page({ offset: 1_000_000 });
  expect(statements).toEqual([]);
  expect(metadata).toMatchObject({ total: all.length, has_next: false, has_previous: true, cursors: {} });
});

test('only one of after, before and offset may be sent', async () => {
  const cursor = (await page())._metadata.cursors.after ?? '';
  const message = ['Only one of after, before and offset may be sent'];
  expect(await rejection(`after=${cursor}&before=${cursor}`)).toEqual({ after: message, before: message });
  expect(await rejection(`after=${cursor}&offset=0`)).toEqual({ after: message, offset: message });
});

test('rejects unknown cursors', async () => {
  for (const cursor of ['nonsense', 'MTIz', '%E2%82%AC', btoa('01.2'), `${btoa('1.2')}=`]) {
    expect(await rejection(`after=${cursor}`)).toEqual({ after: ['Is not a cursor of this API'] });
  }
});

test('names every parameter that has a wrong form', async () => {
  expect(await rejection('limit=201&offset=-1&from=1.5&to=x&currency=eur&direction=up&text=')).toEqual({
    limit: ['Must be at most 200'],
    offset: ['Must be at least 0'],
    from: ['Must be an integer'],
    to: ['Must be an integer'],
    currency: ['Must be currency codes joined by commas, such as EUR,USD'],
    direction: ['Must be one of in, out'],
    text: ['Must be at least 1 character long'],
  });
  expect(await rejection('limit=1&limit=2')).toEqual({ limit: ['Was sent more than once'] });
});

test('leaves parameters that are not described alone', async () => {
  expect((await page({ order_by: 'date' })).statements).toHaveLength(20);
});

test('the scope recent_statements alone shows the last 30 days', async () => {
  const earliest = Date.parse(noon) / 1000 - 30 * 86_400;
  const recent = await tokenFor(sandbox, 'recent_statements');
  const expected = all.filter(({ date }) => date >= earliest);
  expect((await page({ limit: 200 }, recent)).statements).toEqual(expected);
  expect((await page({ limit: 200, from: 0 }, recent))._metadata.total).toBe(expected.length);
  expect(expected.length).toBeLessThan(all.length);
  const both = await tokenFor(sandbox, 'recent_statements statements');
  expect((await page({}, both))._metadata.total).toBe(all.length);
});
