/** A check that schema-based fuzzers list. */
export interface FuzzerCheck {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'not run' | 'n/a';
  /** How it is checked here, or why it cannot be. */
  readonly how: string;
}

/** A check of fuzzers that a test made, and whether it held. */
export interface FuzzerProof {
  readonly name: FuzzerCheckName;
  readonly passed: boolean;
}

/**
 * Checks that schema-based fuzzers list, and how each is made here.
 *
 * @see https://schemathesis.readthedocs.io/en/stable/reference/checks/
 */
const made = {
  not_a_server_error: 'no generated request gets a 5xx',
  status_code_conformance:
    'every answer has a declared status; 404 and 405 where a path or method is not declared',
  content_type_conformance: 'every body has a declared media type',
  response_headers_conformance:
    'every declared header that comes fits its schema, and each answer has its correlation id',
  response_schema_conformance: 'every body fits its schema and holds no field that is not described',
  negative_data_rejection: 'requests that break their schema in one place get a 4xx',
  positive_data_acceptance: 'requests that fit their schema are not called malformed',
  missing_required_header: 'requests without Authorization get a 401',
  unsupported_method:
    'methods that a path does not have get a 405 and an Allow header that names those it has',
  use_after_free: 'what was deleted, cancelled or replaced is not there any more',
  ensure_resource_availability: 'what was created can be read at once',
  malformed_body: 'bodies that are no JSON, or no UTF-8, get a 400 with the error body',
  ignored_auth: 'no protected operation answers a request without, or with a wrong, signature',
} as const;

const notApplicable = {
  max_response_time: 'a time measured on a shared machine fails by chance: `pnpm bench` measures it',
} as const;

/** Names of the checks that are made. */
export type FuzzerCheckName = keyof typeof made;

/** The table of the checks, from what the tests proved. */
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
