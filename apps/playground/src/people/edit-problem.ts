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
    message: typeof message === 'string' ? message : '',
    fields: rejection?.problems ?? details?.properties ?? {},
  };
}
