import type { Page } from './page.ts';

/** The page that a static host sends for paths without a page. */
export const notFoundPage: Page = {
  route: '404',
  title: 'This page does not exist',
  description: 'The address has no page.',
  body: `It may have been moved or renamed. Press the button _Search_ above, or go to one of these:

- [Guides](/guides/first-call/), from the first call to production
- [All operations](/operations/) of the API
- [All error codes](/catalogues/errors/), with what to do
- [The workbench](/try/), to try the API in this page`,
};
