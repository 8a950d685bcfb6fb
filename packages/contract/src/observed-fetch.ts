/** A `fetch` that records the violations that Prism reports. */
export interface ObservedFetch {
  readonly fetch: typeof globalThis.fetch;
  /** Every violation so far, as `request.query.limit: must be <= 200`. */
  readonly violations: readonly string[];
}

interface Violation {
  /** The part of the request. @default the whole request */
  location?: readonly string[];
  message: string;
}

interface Problem {
  type: string;
  detail?: string;
  /** The violations of a request that was rejected. */
  validation?: readonly Violation[];
}

/** Creates a `fetch` that records the violations that Prism reports, in the header `sl-violations` and in its own error bodies. */
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
  // Prism truncates a long list, so that it is no longer JSON.
  if (header !== null) return header.startsWith('[') ? describe(JSON.parse(header) as Violation[]) : [header];
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return [];
  const { type, detail = '', validation = [] } = (await response.clone().json()) as Problem;
  return [`${type}: ${detail}`, ...describe(validation)];
}

const describe = (violations: readonly Violation[]): string[] =>
  violations.map(({ location = ['request'], message }) => `${location.join('.')}: ${message}`);
