import { Link } from '@tanstack/react-router';
import { languageNames, languages } from '../i18n/languages.ts';
import { useLanguage } from '../i18n/use-messages.ts';
import { useHere } from './use-playground.ts';

/** Links to the page in the other languages. */
export function LanguageSwitch() {
  const current = useLanguage();
  const here = useHere();
  const others = languages.filter((language) => language !== current);
  return others.map((language) => (
    <Link
      key={language}
      to={here}
      search={(search) => ({ ...search, lang: language })}
      replace
      lang={language}
      hrefLang={language}
      className="language-link"
    >
      {languageNames[language]}
    </Link>
  ));
}
