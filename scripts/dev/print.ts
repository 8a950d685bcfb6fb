import { styleText } from 'node:util';
import type { LostServer } from './server-group.ts';
import type { Server } from './servers.ts';

/**
 * Prints what is being waited for, when it takes longer than a moment.
 *
 * @param text - What to print.
 * @param work - What is being waited for.
 * @returns What the work returns.
 */
export async function sayWhenSlow<T>(text: string, work: Promise<T>): Promise<T> {
  const timer = setTimeout(console.log, 1500, text);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

/** Prints where a server is, as a row of a table that grows as the servers respond. */
export const printAddress = ({ name, url }: Server): void =>
  console.log(`${styleText('green', '✓')} ${name.padEnd(10)}  ${styleText('bold', url)}`);

/** Prints a line of a server under its name. */
export const printLine = ({ name }: Server, line: string): void =>
  console.log(`${styleText('dim', `${name.padEnd(10)} |`)} ${line}`);

/** Prints which server was lost, and the last lines it wrote. */
export function printLost({ server, how, lastLines }: LostServer): void {
  const said = lastLines.length === 0 ? '' : ` Its last lines:\n\n    ${lastLines.join('\n    ')}`;
  console.log(`\n${server.name} has ended (${how}); the other servers were ended too.${said}\n`);
}
