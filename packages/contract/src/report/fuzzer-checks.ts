/** A check of schema-based fuzzers. */
export interface FuzzerCheck {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'not run' | 'n/a';
  /** Description of the check here, or the reason why it is missing. */
  readonly how: string;
}

/** A check of fuzzers that a test made, and its result. */
export interface FuzzerProof {
  readonly name: FuzzerCheckName;
  readonly passed: boolean;
}

/**
 * The usual checks of schema-based fuzzers, and how each is made here.
 *
 * @see https://schemathesis.readthedocs.io/en/stable/reference/checks/
 */
const made = {
  not_a_server_error: 'no generated request gets a 5xx',
  status_code_conformance:
    'every response has a declared status; an undeclared path gets a 404, an undeclared method a 405',
  content_type_conformance: 'every body has a declared media type',
  response_headers_conformance:
    'every declared header fits its schema, and each response has a correlation id',
  response_schema_conformance: 'every body fits its schema and has no undeclared field',
  negative_data_rejection: 'requests that break their schema in one place get a 4xx',
  positive_data_acceptance: 'requests that fit their schema are not rejected as malformed',
  missing_required_header: 'requests without Authorization get a 401',
  unsupported_method: 'undeclared methods get a 405 whose Allow header lists the declared ones',
  use_after_free: 'deleted, cancelled and replaced objects cannot be used any more',
  ensure_resource_availability: 'created objects can be read at once',
  malformed_body: 'bodies that are not JSON or not UTF-8 get a 400 with error details',
  ignored_auth: 'every protected operation rejects a request without a signature or with a wrong one',
} as const;

const notApplicable = {
  max_response_time: 'a time limit would fail at random on a shared machine; `pnpm bench` measures times',
} as const;

/** Names of the checks that are made. */
export type FuzzerCheckName = keyof typeof made;

/** Returns the table of the checks with their results. */
export function fuzzerChecks(proofs: readonly FuzzerProof[]): FuzzerCheck[] {
  const checked = Object.entries(made).map(([name, how]): FuzzerCheck => {
    const own = proofs.filter((proof) => proof.name === name);
    if (own.length === 0) return { name, outcome: 'not run', how };
    return { name, outcome: own.every(({ passed }) => passed) ? 'passed' : 'failed', how };
  });
  const others = Object.entries(notApplicable).map(([name, how]): FuzzerCheck => ({
    name,
    outcome: 'n/a',
    how,
  }));
  return [...checked, ...others];
}
