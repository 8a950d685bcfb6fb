import process from 'node:process';
import { styleText } from 'node:util';
import type { LostServer } from './server-group.ts';
import type { Server } from './servers.ts';

/**
 * Prints a text.
 *
 * @param text - One or more lines.
 */
export const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** How long something may take before it is said what takes so long, in milliseconds. */
const patience = 1500;

/**
 * Says what is being waited for, when it takes longer than a moment.
 *
 * @param text - What to say.
 * @param work - What is being waited for.
 * @returns What the work returns.
 */
export async function sayWhenSlow<T>(text: string, work: Promise<T>): Promise<T> {
  const timer = setTimeout(print, patience, text);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Prints where a server is, as a row of a table that grows as the servers answer.
 *
 * @param server - A server that answers.
 */
export const printAddress = ({ name, url }: Server): void =>
  print(`${styleText('green', '✓')} ${name.padEnd(10)}  ${styleText('bold', url)}`);

/**
 * Prints a line of a server under its name.
 *
 * @param server - The server.
 * @param line - What it wrote.
 */
export const printLine = ({ name }: Server, line: string): void =>
  print(`${styleText('dim', `${name.padEnd(10)} |`)} ${line}`);

/**
 * Says what to do first, once all servers answer.
 *
 * @param servers - The servers; the first one is the page to open.
 */
export function printFirstSteps([playground]: readonly Server[]): void {
  print(`
Open ${playground?.url}, press Connect, and look at a wallet.
Nothing leaves this machine. Ctrl-C stops everything.`);
}

/**
 * Prints which server was lost, and the last lines it wrote.
 *
 * @param lost - The server.
 */
export function printLost({ server, how, lastLines }: LostServer): void {
  const said =
    lastLines.length === 0 ? '' : ` Its last lines:\n${lastLines.map((line) => `\n    ${line}`).join('')}`;
  print(`\n${server.name} has ended (${how}); nothing is left running.${said}\n`);
}
