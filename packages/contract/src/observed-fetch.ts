import type { Send } from '@litas/client';

/** A `fetch` that notes what Prism objects to. */
export interface ObservedFetch {
  readonly fetch: Send;
  /** Every violation so far, as `request.query.limit: must be <= 200`. */
  readonly violations: readonly string[];
}

interface Violation {
  location: readonly string[];
  message: string;
}

interface Problem {
  type: string;
  detail?: string;
}

/** Makes a `fetch` that notes the violations which Prism reports, in the `sl-violations` header and in its own error bodies. */
export function observeFetch(): ObservedFetch {
  const violations: string[] = [];
  const observed: Send = async (request) => {
    const response = await fetch(request);
    const header = response.headers.get('sl-violations');
    if (header !== null) violations.push(...describe(header));
    else if (response.headers.get('content-type')?.startsWith('application/problem+json')) {
      const problem = (await response.clone().json()) as Problem;
      violations.push(`${problem.type}: ${problem.detail ?? ''}`);
    }
    return response;
  };
  return { fetch: observed, violations };
}

function describe(header: string): string[] {
  // Prism cuts a long list, which is then no JSON any more.
  if (!header.startsWith('[')) return [header];
  return (JSON.parse(header) as Violation[]).map(
    ({ location, message }) => `${location.join('.')}: ${message}`,
  );
}
