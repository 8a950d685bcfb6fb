import type { SandboxOptions } from '../sandbox/options.ts';

/** Where the worlds of tests are. */
export interface SandboxTestOptions {
  /** URL of a sandbox that runs already, such as `http://127.0.0.1:4010`. @default a sandbox of its own */
  readonly url?: string | undefined;
  /** Token of a team, for the sandbox at `url`. @default none */
  readonly token?: string | undefined;
  /** Options of the tests' own sandbox, where there is no `url`. @default those of `createSandbox` */
  readonly sandbox?: SandboxOptions | undefined;
}

/** Makes sure that options go together; throws a `TypeError` otherwise. */
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
