import { type ConsumerRow, consumerRows } from './rows.ts';

/** Returns the rows as lines of a table in Markdown, without the space that aligns its columns. */
export const tableLines = (own: number): string[] =>
  consumerRows.map(({ name, nodes = [own], needs = {}, runtime }: ConsumerRow) => {
    const versions = Object.entries(needs).map(([each, version]) => `${each} ${version}`);
    return `| ${name} | ${runtime === undefined ? nodes.join(', ') : '–'} | ${versions.join(', ')} |`;
  });
