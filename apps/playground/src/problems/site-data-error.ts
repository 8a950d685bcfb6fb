/** The browser keeps no data for this page: they are blocked, or there is no room left. */
export class SiteDataError extends Error {
  override readonly name = 'SiteDataError';
}
