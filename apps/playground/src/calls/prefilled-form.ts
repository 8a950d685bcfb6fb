/** Values for the form of an operation that must not be in the URL. */
export interface PrefilledForm {
  readonly operation: string;
  /** The body as JSON. */
  readonly body: string;
}

let prefilled: PrefilledForm | undefined;

/** Stores values in memory for the next form of an operation, before a link to it is followed. */
export function prefill(values: PrefilledForm): void {
  prefilled = values;
}

/** Returns the body for the form of an operation, until {@link forgetPrefilled}. */
export const prefilledBody = (operation: string): string | undefined =>
  prefilled?.operation === operation ? prefilled.body : undefined;

/** Removes the stored values, so that no later form has them. */
export function forgetPrefilled(): void {
  prefilled = undefined;
}
