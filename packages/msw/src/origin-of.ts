/**
 * Takes the origin of a URL.
 *
 * @param option - Name of the option that the URL was given for.
 * @throws `TypeError` that names the option when it is no absolute URL.
 */
export function originOf(option: string, url: string): string {
  // `localhost:4010` is a URL too, of a scheme without an origin.
  const origin = URL.canParse(url) ? new URL(url).origin : 'null';
  if (origin !== 'null') return origin;
  throw new TypeError(`${option}: an absolute URL is needed, such as https://wallet.paysera.com.`);
}
