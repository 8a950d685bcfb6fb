/** Why the sandbox did not accept a change. */
export interface EditProblem {
  readonly message: string;
  /** Error messages by field. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** Reads the error of a method of the sandbox, in this page or over HTTP. */
export function editProblem(error: unknown): EditProblem {
  const { message, rejection, details } = Object(error) as {
    message?: unknown;
    rejection?: { problems?: EditProblem['fields'] };
    details?: { properties?: EditProblem['fields'] };
  };
  return {
    // The request is the same for every reason.
    message: typeof message === 'string' ? message.replace(/^[A-Z]+ \S+ responded with \d+: /, '') : '',
    fields: rejection?.problems ?? details?.properties ?? {},
  };
}
