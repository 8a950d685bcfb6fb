import type { CodePurpose } from '../store/user-records.ts';

interface Texts {
  readonly subjects: Readonly<Record<CodePurpose, string>>;
  readonly body: (code: string, minutes: number) => string;
}

const texts: Readonly<Record<'en' | 'lt', Texts>> = {
  en: {
    subjects: {
      phone: 'Confirm your phone number',
      email: 'Confirm your e-mail address',
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
export interface MessageText {
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
