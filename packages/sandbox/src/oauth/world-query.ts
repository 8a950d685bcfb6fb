/** The query that keeps a page's world: a form and a link go to the same world as the page that they are on. */
export function worldQueryOf(query: URLSearchParams): string {
  const world = query.get('world');
  return world === null ? '' : `?${new URLSearchParams({ world })}`;
}
