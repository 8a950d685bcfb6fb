/** A page of the site. */
export interface Page {
  /** Path below the root of the site, without slashes at its ends, such as `operations/getUser`. */
  readonly route: string;
  readonly title: string;
  /** One sentence for search engines and lists. */
  readonly description?: string;
  /** Markdown without the title. Links to other pages start with `/` and end with `/` or an anchor. */
  readonly body: string;
  /** Name in the navigation, where the title is too long. */
  readonly label?: string;
  /** Text for the site where it differs from Markdown, such as one with tabs. */
  readonly mdx?: string;
  /** Position among its neighbors. */
  readonly order?: number;
  /** The file that a person edits, relative to the root of the repository; absent for generated pages. */
  readonly source?: string;
}
