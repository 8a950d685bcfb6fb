/** The browser cannot store data for this page, because site data is blocked or full. */
export class SiteDataError extends Error {
  override readonly name = 'SiteDataError';
}
