/** A form as a browser sends it. */
export interface SubmittedForm {
  /** The `action` attribute; empty or missing for the page itself. */
  readonly action: string | null;
  readonly method: string;
  readonly entries: readonly (readonly [string, string])[];
}

/**
 * Creates the request that a browser sends for a form.
 *
 * @param form - The form and its values, including those of the pressed button.
 * @param pageUrl - The URL of the page with the form.
 */
export function formRequest({ action, method, entries }: SubmittedForm, pageUrl: string): Request {
  const url = new URL(action || pageUrl, pageUrl);
  const values = new URLSearchParams(entries.map(([name, value]) => [name, value]));
  if (method.toUpperCase() === 'POST') return new Request(url, { method: 'POST', body: values });
  url.search = values.toString();
  return new Request(url);
}
