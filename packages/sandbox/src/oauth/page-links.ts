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
export async function linkPage(
  world: World,
  now: number,
  page: Omit<PageLinkRecord, 'id' | 'expiresAt'>,
): Promise<PageLinkRecord> {
  if (page.userId !== undefined && !(await world.users.get(page.userId))) {
    throw notFound(`There is no user ${page.userId}`);
  }
  const links = await world.pageLinks.list();
  for (const [index, { id, expiresAt }] of links.entries()) {
    if (links.length - index >= maxLinks || now >= expiresAt) await world.pageLinks.delete(id);
  }
  const link = { ...page, id: newSecret(32), expiresAt: now + linkLifetime };
  await world.pageLinks.put(link);
  return link;
}

/** Finds a link by its secret part; `undefined` when there is none, or it has expired. */
export async function findPageLink(
  world: World,
  now: number,
  id: string,
): Promise<PageLinkRecord | undefined> {
  const link = await world.pageLinks.get(id);
  return link && now < link.expiresAt ? link : undefined;
}
