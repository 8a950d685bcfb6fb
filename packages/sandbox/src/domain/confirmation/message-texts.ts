import { invalidParameters } from '../../http/http-error.ts';
import type { CodePurpose } from '../../state/user-records.ts';

interface Texts {
  readonly subjects: Readonly<Record<CodePurpose, string>>;
  readonly body: (code: string, minutes: number) => string;
}

const texts: Readonly<Record<'en' | 'lt', Texts>> = {
  en: {
    subjects: {
      phone: 'Confirm your phone number',
      email: 'Confirm your email address',
      password: 'Set a new password',
      card: 'Relate a card to your wallet',
      scopes: 'Allow an application more',
    },
    body: (code, minutes) => `Your code is ${code}. It is good for ${minutes} minutes. Tell it to nobody.`,
  },
  lt: {
    subjects: {
      phone: 'Patvirtinkite savo telefono numerį',
      email: 'Patvirtinkite savo el. pašto adresą',
      password: 'Nustatykite naują slaptažodį',
      card: 'Susiekite kortelę su pinigine',
      scopes: 'Leiskite programai daugiau',
    },
    body: (code, minutes) => `Jūsų kodas – ${code}. Jis galioja ${minutes} min. Niekam jo nesakykite.`,
  },
};

/** What a message with a code says. */
interface MessageText {
  readonly subject: string;
  readonly text: string;
}

/** Writes a message with a code, in Lithuanian for whom that is the language, in English for everybody else. */
export function writeMessage(
  purpose: CodePurpose,
  locale: string | undefined,
  { code, minutes, link }: { code: string; minutes: number; link: string | undefined },
): MessageText {
  const { subjects, body } = texts[/^lt\b/i.test(locale ?? '') ? 'lt' : 'en'];
  const text = body(code, minutes);
  return { subject: subjects[purpose], text: link === undefined ? text : `${text}\n${link}` };
}

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
