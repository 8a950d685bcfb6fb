import { notFound } from '../http/http-error.ts';
import { newSecret } from '../state/private-world.ts';
import type { PageLinkRecord } from '../state/records.ts';
import type { World } from '../state/store.ts';

/** Lifetime of a link, in seconds of the world clock. */
const linkLifetime = 86_400;
/** Most links of a world. The oldest are removed. */
const maxLinks = 1_000;

/**
 * Creates an unguessable link to a page.
 *
 * @param page - The page: the grants of a user, or a captcha.
 */
export function linkPage(
  world: World,
  now: number,
  page: Omit<PageLinkRecord, 'id' | 'expiresAt'>,
): PageLinkRecord {
  if (page.userId !== undefined && !world.users.get(page.userId)) {
    throw notFound(`There is no user ${page.userId}`);
  }
  const links = world.pageLinks.list();
  for (const [index, { id, expiresAt }] of links.entries()) {
    if (links.length - index >= maxLinks || now >= expiresAt) world.pageLinks.delete(id);
  }
  const link = { ...page, id: newSecret(32), expiresAt: now + linkLifetime };
  world.pageLinks.put(link);
  return link;
}

/** Finds a link by its secret part; `undefined` when there is none, or it has expired. */
export function findPageLink(world: World, now: number, id: string): PageLinkRecord | undefined {
  const link = world.pageLinks.get(id);
  return link && now < link.expiresAt ? link : undefined;
}
