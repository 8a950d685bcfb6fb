import { spawn } from 'node:child_process';

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Time in milliseconds after which a program that still runs has opened the page. */
const settledMs = 1_000;

/**
 * Opens a URL in the default browser.
 *
 * @param url - URL of the page.
 * @returns Whether the program that opens pages could be started.
 */
export function openBrowser(url: string): Promise<boolean> {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const opener = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
    // Without a display, xdg-open starts and fails.
    opener.on('error', () => resolve(false));
    opener.on('exit', (code) => resolve(code === 0));
    const timer = setTimeout(() => resolve(true), settledMs);
    timer.unref();
    opener.unref();
  });
}
