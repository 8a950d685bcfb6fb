/** A `fetch` that notes what Prism objects to. */
export interface ObservedFetch {
  readonly fetch: typeof globalThis.fetch;
  /** Every violation so far, as `request.query.limit: must be <= 200`. */
  readonly violations: readonly string[];
}

interface Violation {
  /** None where a part of the request is missing altogether. */
  location?: readonly string[];
  message: string;
}

interface Problem {
  type: string;
  detail?: string;
  /** What is wrong with a request that was stopped. */
  validation?: readonly Violation[];
}

/** Makes a `fetch` that notes the violations which Prism reports, in the `sl-violations` header and in its own error bodies. */
export function observeFetch(): ObservedFetch {
  const violations: string[] = [];
  const observed: typeof globalThis.fetch = async (...request) => {
    const response = await fetch(...request);
    violations.push(...(await violationsIn(response)));
    return response;
  };
  return { fetch: observed, violations };
}

async function violationsIn(response: Response): Promise<string[]> {
  const header = response.headers.get('sl-violations');
  // Prism cuts a long list, which is then no JSON any more.
  if (header !== null) return header.startsWith('[') ? describe(JSON.parse(header) as Violation[]) : [header];
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return [];
  const { type, detail = '', validation = [] } = (await response.clone().json()) as Problem;
  return [`${type}: ${detail}`, ...describe(validation)];
}

const describe = (violations: readonly Violation[]): string[] =>
  violations.map(({ location = ['request'], message }) => `${location.join('.')}: ${message}`);
