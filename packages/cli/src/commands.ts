import type { Run } from './terminal/context.ts';

/** A command of `litas`. */
export interface CommandEntry {
  /** One line for the help. */
  readonly summary: string;
  /** Heading in the help. */
  readonly group: string;
  /** Loads the command. Each loads only what it needs, so that all start fast. */
  readonly load: () => Promise<{ readonly run: Run }>;
}

const api = 'Call the API';
const signatures = 'Signatures';
const sandbox = 'Sandbox';
const setUp = 'Set up';

/** All commands by name. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  login: {
    group: api,
    summary: 'log in with the consent page in the browser',
    load: () => import('./login/login.ts'),
  },
  logout: {
    group: api,
    summary: 'revoke the token and remove the profile',
    load: () => import('./login/logout.ts'),
  },
  profiles: { group: api, summary: 'list the profiles', load: () => import('./login/list-profiles.ts') },
  call: {
    group: api,
    summary: 'call an operation, such as getUser, and print its data',
    load: () => import('./call/call.ts'),
  },
  sign: {
    group: signatures,
    summary: 'sign a request for curl or another program',
    load: () => import('./requests/sign.ts'),
  },
  explain: {
    group: signatures,
    summary: 'find the mistake in the signature of a request',
    load: () => import('./requests/explain.ts'),
  },
  verify: {
    group: signatures,
    summary: 'compare a real API with the description, with read-only calls',
    load: () => import('./verify/command.ts'),
  },
  sandbox: {
    group: sandbox,
    summary: 'start a sandbox; sandbox doctor checks why one does not work',
    load: () => import('./controls/sandbox.ts'),
  },
  logs: {
    group: sandbox,
    summary: 'print the requests that a sandbox has received',
    load: () => import('./controls/logs.ts'),
  },
  messages: {
    group: sandbox,
    summary: 'print SMS and emails with their codes',
    load: () => import('./controls/messages.ts'),
  },
  clock: {
    group: sandbox,
    summary: 'print, set, advance or freeze the clock',
    load: () => import('./controls/clock.ts'),
  },
  fault: { group: sandbox, summary: 'let requests fail', load: () => import('./controls/fault.ts') },
  world: {
    group: sandbox,
    summary: 'list, create, reset, load and remove worlds, and create clients',
    load: () => import('./controls/world.ts'),
  },
  completion: {
    group: setUp,
    summary: 'print the completion of bash, zsh or fish',
    load: () => import('./completion.ts'),
  },
};
