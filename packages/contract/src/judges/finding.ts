/** Something that a judge objects to. */
export interface Finding {
  readonly operationId: string;
  /** Who objects. */
  readonly judge: Judge;
  /** On which way, or in which check. */
  readonly way: string;
  readonly message: string;
}

/** Who judges. */
export type Judge =
  | 'expected status'
  | 'bundle schemas (Ajv)'
  | 'Prism'
  | 'the answer that was sent'
  | 'sandbox and MSW alike'
  | "fuzzers' checks";

/** A finding as a line: operation, judge, way, message. */
export const lineOf = ({ operationId, judge, way, message }: Finding): string =>
  `${operationId} · ${judge} · ${way} · ${message}`;
