import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { twinOf } from './twin.ts';

type Entry = App.Locals['starlightRoute']['sidebar'][number];

/**
 * Completes what Starlight knows of a page: names its twin for programs, and marks the nearest page above it in the navigation, where the
 * page itself is not there, such as the files of an example.
 */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const { sidebar, head, id } = locals.starlightRoute;
  const href = twinOf(id);
  if (href !== undefined)
    head.push({ tag: 'link', attrs: { rel: 'alternate', type: 'text/markdown', href } });
  const places = sidebar.flatMap((entry) => placesIn(entry));
  if (places.some(({ link }) => link.isCurrent)) return;
  const [nearest] = places
    .filter(({ link }) => url.pathname.startsWith(link.href))
    .toSorted((one, other) => other.link.href.length - one.link.href.length);
  if (!nearest) return;
  nearest.link.attrs['aria-current'] = 'true';
  for (const group of nearest.groups) group.collapsed = false;
});

/** A link of the navigation, and the groups around it. */
interface Place {
  readonly link: Extract<Entry, { type: 'link' }>;
  readonly groups: readonly Extract<Entry, { type: 'group' }>[];
}

const placesIn = (entry: Entry): Place[] =>
  entry.type === 'link'
    ? [{ link: entry, groups: [] }]
    : entry.entries
        .flatMap((each) => placesIn(each))
        .map(({ link, groups }) => ({ link, groups: [entry, ...groups] }));
