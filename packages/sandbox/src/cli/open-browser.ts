import { spawn } from 'node:child_process';

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
};

/**
 * Opens a URL in the person's browser.
 *
 * @param url - A URL of our own.
 * @param print - Takes a sentence when there is nothing to open it with.
 */
export function openBrowser(url: string, print: (line: string) => void): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  opener.on('error', () => print(`No browser could be opened. Open ${url} yourself.`));
  opener.unref();
}
