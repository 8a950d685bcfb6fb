/** What one attempt is responded with, and what has to follow from it. */
export interface RetryStep {
  readonly response: 200 | 429 | 500 | 502 | 503 | 504 | 'lost' | 'slow';
  /** What follows: a delay in milliseconds, success, or an error because of the limit or the budget. */
  readonly outcome: number | 'success' | 'limit reached' | 'budget spent';
  /** What is left in the budget afterwards. */
  readonly left: number;
}

/** Calls one after another that share a budget. Jitter is off: the longest wait is waited. */
export interface RetryCase {
  readonly name: string;
  readonly budget: number;
  readonly limit: number;
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
  /** Steps of each call. */
  readonly calls: readonly (readonly RetryStep[])[];
}

const usual = { budget: 500, limit: 2, baseDelayMs: 1_000, maxDelayMs: 20_000 };

/** The cases that SDKs for AWS test their standard mode with, in this client's words, and some of its own. */
export const retryCases: readonly RetryCase[] = [
  {
    ...usual,
    name: 'a retry succeeds',
    calls: [
      [
        { response: 500, outcome: 1_000, left: 495 },
        { response: 500, outcome: 2_000, left: 490 },
        { response: 200, outcome: 'success', left: 495 },
      ],
    ],
  },
  {
    ...usual,
    name: 'the limit stops the retries',
    calls: [
      [
        { response: 502, outcome: 1_000, left: 495 },
        { response: 502, outcome: 2_000, left: 490 },
        { response: 502, outcome: 'limit reached', left: 490 },
      ],
    ],
  },
  {
    ...usual,
    budget: 5,
    name: 'the budget stops the retries after one',
    calls: [
      [
        { response: 500, outcome: 1_000, left: 0 },
        { response: 502, outcome: 'budget spent', left: 0 },
      ],
    ],
  },
  {
    ...usual,
    budget: 0,
    name: 'does not retry without a budget',
    calls: [[{ response: 500, outcome: 'budget spent', left: 0 }]],
  },
  {
    ...usual,
    limit: 4,
    name: 'each wait is twice the one before',
    calls: [
      [
        { response: 500, outcome: 1_000, left: 495 },
        { response: 500, outcome: 2_000, left: 490 },
        { response: 503, outcome: 4_000, left: 485 },
        { response: 500, outcome: 8_000, left: 480 },
        { response: 500, outcome: 'limit reached', left: 480 },
      ],
    ],
  },
  {
    ...usual,
    limit: 4,
    maxDelayMs: 3_000,
    name: 'no wait is longer than the longest',
    calls: [
      [
        { response: 500, outcome: 1_000, left: 495 },
        { response: 504, outcome: 2_000, left: 490 },
        { response: 429, outcome: 3_000, left: 485 },
        { response: 502, outcome: 3_000, left: 480 },
        { response: 500, outcome: 'limit reached', left: 480 },
      ],
    ],
  },
  {
    ...usual,
    budget: 10,
    limit: 4,
    name: 'the budget stops the retries after two',
    calls: [
      [
        { response: 500, outcome: 1_000, left: 5 },
        { response: 502, outcome: 2_000, left: 0 },
        { response: 503, outcome: 'budget spent', left: 0 },
      ],
    ],
  },
  {
    ...usual,
    budget: 15,
    limit: 4,
    name: 'a success returns the cost of its last retry, and the next call can use it',
    calls: [
      [
        { response: 500, outcome: 1_000, left: 10 },
        { response: 502, outcome: 2_000, left: 5 },
        { response: 200, outcome: 'success', left: 10 },
      ],
      [
        { response: 500, outcome: 1_000, left: 5 },
        { response: 200, outcome: 'success', left: 10 },
      ],
    ],
  },
  {
    ...usual,
    budget: 6,
    name: 'a spent budget recovers by one with each success at first try',
    calls: [
      [
        { response: 500, outcome: 1_000, left: 1 },
        { response: 500, outcome: 'budget spent', left: 1 },
      ],
      [{ response: 500, outcome: 'budget spent', left: 1 }],
      ...[2, 3, 4, 5].map((left) => [{ response: 200, outcome: 'success', left }] as const),
      [
        { response: 500, outcome: 1_000, left: 0 },
        { response: 200, outcome: 'success', left: 5 },
      ],
    ],
  },
  {
    ...usual,
    name: 'a budget is never more than at the start',
    calls: [
      [{ response: 200, outcome: 'success', left: 500 }],
      [{ response: 200, outcome: 'success', left: 500 }],
    ],
  },
  {
    ...usual,
    name: 'a lost connection costs as much as a rejection, a timeout twice as much',
    calls: [
      [
        { response: 'lost', outcome: 1_000, left: 495 },
        { response: 'slow', outcome: 2_000, left: 485 },
        { response: 200, outcome: 'success', left: 495 },
      ],
    ],
  },
];
