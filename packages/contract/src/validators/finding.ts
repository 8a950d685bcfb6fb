/** A violation that a validator found. */
export interface Finding {
  readonly operationId: string;
  /** The validator that found it. */
  readonly validator: Validator;
  /** The transport, or the name of the check. */
  readonly transport: string;
  readonly message: string;
}

/** The validators. */
export type Validator =
  | 'expected status'
  | 'bundle schemas (Ajv)'
  | 'Prism'
  | 'the received response'
  | 'sandbox and MSW alike'
  | "fuzzers' checks";

/** Writes a finding as a line: operation, validator, transport, message. */
export const lineOf = ({ operationId, validator, transport, message }: Finding): string =>
  `${operationId} · ${validator} · ${transport} · ${message}`;
