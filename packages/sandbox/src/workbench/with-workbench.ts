import { randomBytes } from 'node:crypto';
import Negotiator from 'negotiator';
import { correlationIds } from '../engine/journal/journals.ts';
import { type Access, checkAccess } from '../http/access.ts';
import { HttpError } from '../http/http-error.ts';
import type { PlainRequest, PlainResponse } from '../http/message.ts';
import type { Handler } from '../node/index.ts';
import { codings, type StaticFile, type WorkbenchFiles } from './files.ts';

/** Options of {@link withWorkbench}. */
export interface WorkbenchOptions {
  readonly files: WorkbenchFiles;
  /** Access to pages; `undefined` for a sandbox of teams, of which everyone may have the files. They contain no data. */
  readonly access: Access | undefined;
  /** Origin of a Prism server, which the page may call, too. */
  readonly prism?: string | undefined;
  /** URL of the documentation, to which the page links; with a slash at its end. */
  readonly docs?: string | undefined;
}

/**
 * Serves the workbench in front of a sandbox: the page at `/` and at its screens, and its files. All other requests go to the sandbox.
 *
 * @param sandbox - The sandbox.
 * @param options - Files and access.
 * @returns The handler for the server.
 */
export function withWorkbench(sandbox: Handler, options: WorkbenchOptions): Handler {
  const { files, access } = options;
  const nextId = correlationIds(0, 'workbench');
  const limited: NonNullable<Handler['withinLimits']> = async (request, respond) =>
    sandbox.withinLimits ? sandbox.withinLimits(request, respond) : respond();
  const respondWith = async (
    request: PlainRequest,
    path: string,
    file: StaticFile | undefined,
  ): Promise<PlainResponse> => {
    // The error is the one that the pages of the sandbox have.
    if (!mayAccess(request, access)) return sandbox.handle({ ...request, target: '/' });
    return limited(request, async () => {
      const response = file ? await fileResponse(request, path, file, files) : pageResponse(options);
      return { ...response, headers: { ...response.headers, 'paysera-correlation-id': nextId() } };
    });
  };
  const respond = (request: PlainRequest): Promise<PlainResponse> => {
    const { method, target } = request;
    // No file is there, and nearly all requests are.
    if (target.startsWith('/rest/') || (method !== 'GET' && method !== 'HEAD'))
      return sandbox.handle(request);
    const mark = target.indexOf('?');
    const path = mark < 0 ? target : target.slice(0, mark);
    const file = files.files.get(path);
    const isOurs = file !== undefined || isScreen(path, files.screens);
    return isOurs ? respondWith(request, path, file) : sandbox.handle(request);
  };
  return {
    allowRemote: sandbox.allowRemote === true,
    handle: respond,
    drain: () => sandbox.drain?.(),
    mayUpload: async (head) => (await sandbox.mayUpload?.(head)) ?? true,
    withinLimits: limited,
    ...(sandbox.reject && {
      reject: async (request, problem) => sandbox.reject?.(request, problem) ?? respond(request),
    }),
  };
}

/** Whether a path is a screen, or one of the things that a screen shows, such as `/explorer/getUser`. */
const isScreen = (path: string, screens: ReadonlySet<string>): boolean =>
  screens.has(path) || screens.has(/^(\/[^/]+)\/[^/]*$/.exec(path)?.[1] ?? '');

function mayAccess(request: PlainRequest, access: Access | undefined): boolean {
  if (!access) return true;
  try {
    checkAccess(request, access, 'Pages');
    return true;
  } catch (error) {
    if (error instanceof HttpError) return false;
    throw error;
  }
}

/** Headers of all files. */
const common = { 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' };

async function fileResponse(
  { headers }: PlainRequest,
  path: string,
  { type, hash }: StaticFile,
  files: WorkbenchFiles,
): Promise<PlainResponse> {
  const accepted = new Negotiator({ headers }).encodings([...codings]);
  const coding = codings.find((each) => accepted.includes(each)) ?? 'identity';
  const etag = `"${hash}-${coding}"`;
  // The names of these files contain a hash.
  const cached = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  const validators = { ...common, 'cache-control': cached, vary: 'accept-encoding', etag };
  if (isUnchanged(headers['if-none-match'], etag)) return { status: 304, headers: validators, body: '' };
  const encoded = coding === 'identity' ? {} : { 'content-encoding': coding };
  return {
    status: 200,
    headers: { ...validators, ...encoded, 'content-type': type },
    body: await files.read(path, coding),
  };
}

const isUnchanged = (condition: string | undefined, etag: string): boolean =>
  condition !== undefined &&
  condition.split(',').some((each) => ['*', etag].includes(each.trim().replace(/^W\//, '')));

/** Responds with the page. It has a nonce of its own, so there is no `ETag`: an older page would not fit a newer policy. */
function pageResponse({ files, access, prism, docs }: WorkbenchOptions): PlainResponse {
  const nonce = randomBytes(16).toString('base64');
  const page = files.page.replaceAll('LITAS_NONCE', nonce);
  const teams = access === undefined ? 'yes' : undefined;
  const data = Object.entries({ prism, docs, teams }).flatMap(([name, value]) =>
    value === undefined ? [] : [`data-${name}="${value.replaceAll('&', '&amp;')}" `],
  );
  return {
    status: 200,
    headers: {
      ...common,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': contentSecurityPolicy(nonce, prism),
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'same-origin',
      'x-frame-options': 'DENY',
    },
    body: page.replace('<html ', () => `<html ${data.join('')}`),
  };
}

const contentSecurityPolicy = (nonce: string, prism: string | undefined): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    // React Aria inserts a style element of its own, with this nonce.
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    `connect-src 'self'${prism === undefined ? '' : ` ${prism}`}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
