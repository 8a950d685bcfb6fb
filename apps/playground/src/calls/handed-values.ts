/** Values for the form of an operation that must not be in the URL. */
export interface HandedValues {
  readonly operation: string;
  /** The body as JSON. */
  readonly body: string;
}

let handed: HandedValues | undefined;

/** Stores values in memory for the next form of an operation, before a link to it is followed. */
export function handOver(values: HandedValues): void {
  handed = values;
}

/** Returns the body for the form of an operation, until {@link forgetHanded}. */
export const handedBody = (operation: string): string | undefined =>
  handed?.operation === operation ? handed.body : undefined;

/** Removes the stored values, so that no later form has them. */
export function forgetHanded(): void {
  handed = undefined;
}
