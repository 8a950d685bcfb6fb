import { type Consumer } from '../../src/packed/consumer.ts';
import { NoRegistry } from '../../src/packed/install-with-npm.ts';
import { findNodes, supportedNodes } from '../../src/packed/node-versions.ts';
import { type ConsumerRow, consumerRows } from '../../src/consumers/rows.ts';
import { createConsumer, filesOf, runRow } from '../../src/consumers/run-row.ts';
import { expect, test } from 'vitest';

/**
 * `npm test` runs one row of each kind, in the Node.js of this process and in the one that it was run with; the full run all of them, with
 * packages of the registry.
 */
const full = process.env['LITAS_FULL'] === '1';
const nodes = await findNodes(full);
const own = Number(process.versions.node.split('.')[0]);

const cases = consumerRows
  .filter(({ links }) => full || links)
  .flatMap((row) => majorsOf(row).map((major) => ({ row, major, name: row.name })));

/** The major versions of Node.js that run a row. */
function majorsOf({ nodes: majors = [own] }: ConsumerRow): number[] {
  if (full) return [...majors];
  const others = nodes.map(({ major }) => major).filter((major) => majors.includes(major));
  return [...new Set([own, ...others])];
}

test.for(cases)(
  '$name: works with Node.js $major',
  { timeout: 600_000 },
  async ({ row, major }, { skip }) => {
    const node = nodes.find((each) => each.major === major);
    if (!node) return skip(`this machine has no Node.js ${major}, and the registry has none for it`);
    const { platform, arch } = process;
    const isHere = row.runtime === undefined || `${platform}-${arch}` === 'linux-x64';
    if (!isHere) return skip(`the runtime is installed on Linux x64 only, and this is ${platform} ${arch}`);
    let consumer: Consumer;
    try {
      consumer = await createConsumer(row, await filesOf(row.program), !full);
    } catch (error) {
      if (error instanceof NoRegistry) return skip(error.message);
      throw error;
    }
    await using project = consumer;
    const { code, stdout, stderr } = await runRow(row, project, node.program);
    expect({ code, output: stdout + stderr }).toEqual({
      code: 0,
      output: expect.stringMatching(row.expected) as string,
    });
  },
);

test('rows name only versions of Node.js that are tested', () => {
  const named = new Set(consumerRows.flatMap(({ nodes: majors = [] }) => majors));
  expect([...named].filter((major) => !supportedNodes.includes(major))).toEqual([]);
});
