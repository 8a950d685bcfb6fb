import { fenced } from './markdown.ts';
import type { Sample } from './samples.ts';

/** Writes samples as tabs, for MDX. A reader's language is kept for all pages. */
export const tabs = (samples: readonly Sample[]): string =>
  [
    '<Tabs syncKey="language">',
    ...samples.map(
      ({ name, language, text }) => `<TabItem label="${name}">\n\n${fenced(language, text)}\n\n</TabItem>`,
    ),
    '</Tabs>',
  ].join('\n');
