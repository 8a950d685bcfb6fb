/** What is checked of every operation, in the order of the report's columns. */
export const checks = {
  answers: 'Prism answers the example',
  signature: 'unsigned is refused, signed goes through',
  malformed: 'malformed is refused',
  statuses: 'every declared status is reached',
  sandbox: 'the sandbox answers as described',
  msw: 'MSW answers like the sandbox',
} as const;

/** A check of every operation. */
export type Check = keyof typeof checks;

/** What a test proves, for the report. */
export interface Proof {
  readonly operationId: string;
  readonly check: Check;
  /** The declared status that it reaches. */
  readonly status?: number;
}

declare module 'vitest' {
  interface TaskMeta {
    /** What the test proves of an operation. */
    proof?: Proof;
    /** The tool whose own judgement the test asks for, and what it said. */
    tool?: { readonly name: string; said?: string };
  }
}
