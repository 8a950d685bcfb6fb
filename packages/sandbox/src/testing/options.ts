import type { SandboxOptions } from '../sandbox/options.ts';

/** Options of `sandboxTest`. */
export interface SandboxTestOptions {
  /** URL of a running sandbox, such as `http://127.0.0.1:4010`. @default a new sandbox */
  readonly url?: string | undefined;
  /** Token of a team, for the sandbox at `url`. @default none */
  readonly token?: string | undefined;
  /** Options of the new sandbox, if there is no `url`. @default those of `createSandbox` */
  readonly sandbox?: SandboxOptions | undefined;
}

/** Throws a `TypeError` for conflicting options. */
export function checkOptions({ url, token, sandbox }: SandboxTestOptions): void {
  if (url !== undefined && sandbox !== undefined) {
    throw new TypeError(
      'sandbox: has no effect together with url, which connects to a running sandbox. Remove one of the two.',
    );
  }
  if (url === undefined && token !== undefined) {
    throw new TypeError('token: has no effect without url. Remove it, or add the url of the sandbox.');
  }
}
