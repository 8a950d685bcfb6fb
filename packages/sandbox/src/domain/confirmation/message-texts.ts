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
      card: 'Connect a card to your wallet',
      scopes: 'Allow more access for an application',
    },
    body: (code, minutes) =>
      `Your code is ${code}. It is valid for ${minutes} minutes. Do not share it with anyone.`,
  },
  lt: {
    subjects: {
      phone: 'Patvirtinkite savo telefono numerį',
      email: 'Patvirtinkite savo el. pašto adresą',
      password: 'Nustatykite naują slaptažodį',
      card: 'Susiekite kortelę su pinigine',
      scopes: 'Suteikite programai daugiau teisių',
    },
    body: (code, minutes) => `Jūsų kodas – ${code}. Jis galioja ${minutes} min. Niekam jo neatskleiskite.`,
  },
};

/** Subject and text of a message with a code. */
interface MessageText {
  readonly subject: string;
  readonly text: string;
}

/** Writes a message with a code: in Lithuanian for users with that language, in English for all others. */
export function writeMessage(
  purpose: CodePurpose,
  locale: string | undefined,
  { code, minutes, link }: { code: string; minutes: number; link: string | undefined },
): MessageText {
  const { subjects, body } = texts[/^lt\b/i.test(locale ?? '') ? 'lt' : 'en'];
  const text = body(code, minutes);
  return { subject: subjects[purpose], text: link === undefined ? text : `${text}\n${link}` };
}

/** Longest template, in characters. No source states a limit. */
const maximumLength = 2_000;

/** Templates for the links in messages, as a request sends them. */
export interface LinkTemplates {
  readonly phone_link?: string | undefined;
  readonly email_link?: string | undefined;
}

/**
 * Checks templates.
 *
 * @throws `HttpError` with 400 for one that is too long or contains white space.
 */
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

/** Replaces `{code}`, also percent-encoded, in a template. No source shows how the real templates mark the code. */
export const fillLink = (template: string, code: string): string =>
  template.replaceAll(/\{code\}|%7Bcode%7D/gi, () => code);
