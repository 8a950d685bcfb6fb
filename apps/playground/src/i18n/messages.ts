import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './languages.ts';

/** Messages of a screen by key and language, in the ICU message syntax. */
export type Messages<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** The keys of messages. */
export type KeyOf<Of> = Of extends Messages<infer Key> ? Key : never;

/** Values of the arguments of a message. */
export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** Returns a message in the language of the page, with its arguments filled in. */
export type Translate<Key extends string> = (key: Key, values?: MessageValues) => string;

/**
 * Defines messages in English and Lithuanian. The compiler checks that both have the same keys.
 *
 * @param en - Messages in English.
 * @param lt - The same messages in Lithuanian.
 */
export const defineMessages = <Key extends string>(
  en: Readonly<Record<Key, string>>,
  lt: Readonly<Record<NoInfer<Key>, string>>,
): Messages<Key> => ({ en, lt });

const formats = new Map<string, IntlMessageFormat>();

/**
 * Creates a function that returns messages in one language.
 *
 * @param messages - The messages.
 * @param language - The language.
 */
export const translator =
  <Key extends string>(messages: Messages<Key>, language: Language): Translate<Key> =>
  (key, values) => {
    const text = messages[language][key];
    // A text without arguments does not have to be parsed.
    if (values === undefined) return text;
    const format = formats.get(`${language} ${text}`) ?? new IntlMessageFormat(text, language);
    formats.set(`${language} ${text}`, format);
    return String(format.format(values));
  };
