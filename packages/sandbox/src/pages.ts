import type { PageRoute } from './core/page.ts';

/** The pages for people. */
export const pages: readonly PageRoute[] = [];
