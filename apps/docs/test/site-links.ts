import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The links of a built site. */
export interface SiteLinks {
  /** Number of pages. */
  readonly pages: number;
  /** Describes what is wrong with a link; undefined if its target exists. */
  problemOf(this: void, from: string, href: string): string | undefined;
  /** Describes each link without a target, once. */
  problems(this: void): string[];
}

/**
 * Reads the pages of a built site.
 *
 * @param site - Its folder.
 * @param base - Path at which it is served, without a slash at its end.
 */
export async function readLinks(site: string, base = ''): Promise<SiteLinks> {
  const files = new Set(globSync('**/*', { cwd: site }));
  const paths = [...files].filter((path) => path.endsWith('.html'));
  const pages = new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(site, path), 'utf8')] as const)),
  );
  const anchors = new Map(
    [...pages].map(([path, html]) => [
      path,
      new Set([...html.matchAll(/ (?:id|name)="?([^"\s>]+)"?/g)].map(([, id]) => id ?? '')),
    ]),
  );

  const problemOf: SiteLinks['problemOf'] = (from, href) => {
    if (/^[a-z]+:/.test(href) || href === '#' || href.includes('icons.svg')) return undefined;
    const [path = '', anchor] = href.replace(/\?[^#]*/, '').split('#');
    if (path.startsWith('/') && !path.startsWith(`${base}/`))
      return `${from}: ${href} is outside of the site`;
    const target = path === '' ? from : targetOf(from, decodeURI(path), base);
    if (!files.has(target)) return `${from}: ${href} is not there`;
    // The anchor of the workbench is its screen.
    const needsNone = anchor === undefined || anchor === '' || target === 'try/index.html';
    if (needsNone || anchors.get(target)?.has(decodeURIComponent(anchor))) return undefined;
    return `${from}: ${href} has no such anchor`;
  };

  const problems = () => {
    const all = [...pages].flatMap(([from, html]) =>
      [...html.matchAll(/<a [^>]*?href="([^"]+)"/g)].flatMap(([, href]) => problemOf(from, href ?? '') ?? []),
    );
    return [...new Set(all)];
  };
  return { pages: pages.size, problemOf, problems };
}

/** The file that a server sends for a path. */
function targetOf(from: string, path: string, base: string): string {
  const whole = path.startsWith('/') ? path.slice(base.length + 1) : join(dirname(from), path);
  const isFolder = whole === '' || whole === '.' || whole === './' || whole.endsWith('/');
  return isFolder ? join(whole, 'index.html') : whole;
}
