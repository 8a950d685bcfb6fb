/** A form as a browser would send it. */
export interface SubmittedForm {
  /** The `action` attribute; empty or absent means the page itself. */
  readonly action: string | null;
  readonly method: string;
  readonly entries: readonly (readonly [string, string])[];
}

/**
 * Makes the request that a browser would make of a form.
 *
 * @param form - The form and its values, those of the pressed button included.
 * @param pageUrl - The address of the page that holds it.
 */
export function formRequest({ action, method, entries }: SubmittedForm, pageUrl: string): Request {
  const url = new URL(action || pageUrl, pageUrl);
  const values = new URLSearchParams(entries.map(([name, value]) => [name, value]));
  if (method.toUpperCase() === 'POST') return new Request(url, { method: 'POST', body: values });
  url.search = values.toString();
  return new Request(url);
}
