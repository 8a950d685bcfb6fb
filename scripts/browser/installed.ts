import { access, constants } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import type { Browser } from './browser.ts';

type Found = Omit<Browser, 'args'> | undefined;

/**
 * Takes the browser that `CHROMIUM_PATH` names.
 *
 * @returns The browser, undefined where the variable is not set.
 * @throws Error when there is no program at that path.
 */
export async function fromEnvironment(): Promise<Found> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (executablePath === undefined || executablePath === '') return undefined;
  if (await isProgram(executablePath)) return { executablePath, source: 'CHROMIUM_PATH' };
  throw new Error(
    `CHROMIUM_PATH names ${executablePath}, which is no program: set it to a Chromium, or unset it.`,
  );
}

/**
 * Looks for Chrome, Chromium or Edge where systems install them.
 *
 * @returns The first one found.
 */
export async function installed(): Promise<Found> {
  for (const executablePath of usualPlaces()) {
    if (await isProgram(executablePath)) return { executablePath, source: 'installed' };
  }
  return undefined;
}

function usualPlaces(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
        ['/Applications', join(homedir(), 'Applications')].map((folder) =>
          join(folder, `${name}.app/Contents/MacOS/${name}`),
        ),
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
        const folder = process.env[name];
        if (folder === undefined) return [];
        return [
          'Google/Chrome/Application/chrome.exe',
          'Chromium/Application/chrome.exe',
          'Microsoft/Edge/Application/msedge.exe',
        ].map((path) => join(folder, path));
      });
    default:
      return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
        .flatMap((name) => searchPath().map((folder) => join(folder, name)))
        .concat('/opt/google/chrome/chrome');
  }
}

/** Tests run with a PATH that holds more than the system's folders, or less. */
const searchPath = (): string[] => [
  ...new Set([...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']),
];

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
