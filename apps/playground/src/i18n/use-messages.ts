import { createContext, useContext, useMemo } from 'react';
import type { Language } from './languages.ts';
import { type Messages, type Translate, translator } from './messages.ts';

/** The language of the page. */
export const LanguageContext = createContext<Language>('en');

/** Returns the language of the page. */
export const useLanguage = (): Language => useContext(LanguageContext);

/** Returns the function for the messages of a screen in the language of the page. */
export function useMessages<Key extends string>(messages: Messages<Key>): Translate<Key> {
  const language = useLanguage();
  return useMemo(() => translator(messages, language), [messages, language]);
}
