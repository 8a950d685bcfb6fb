import { invalidParameters } from '../core/refusal.ts';

/** Characters of a template at the most; no source tells any. */
const maximumLength = 2_000;

/** The templates that a request can carry for the links in its messages. */
export interface LinkTemplates {
  readonly phone_link?: string | undefined;
  readonly email_link?: string | undefined;
}

/** Refuses templates that no message could carry. */
export function checkLinks(templates: LinkTemplates = {}): void {
  for (const name of ['phone_link', 'email_link'] as const) {
    const template = templates[name] ?? '';
    if (template.length > maximumLength) {
      throw invalidParameters({
        [`parameters.${name}`]: [`Must be at most ${maximumLength} characters long`],
      });
    }
    if (/[\s\p{Cc}]/u.test(template)) {
      throw invalidParameters({ [`parameters.${name}`]: ['Must be a link, without spaces'] });
    }
  }
}

/**
 * Fills the code into a template, wherever `{code}` or its percent-encoded form stands. No source shows how a template marks the
 * place.
 */
export const fillLink = (template: string, code: string): string =>
  template.replaceAll(/\{code\}|%7Bcode%7D/gi, () => code);
