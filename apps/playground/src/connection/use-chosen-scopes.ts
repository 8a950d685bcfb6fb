import { useState } from 'react';
import { pageScopes } from '../scopes/page-scopes.ts';
import { keepChosenScopes, readChosenScopes } from '../session/chosen-scopes.ts';

/** The scopes that are chosen, and how to choose others. */
export function useChosenScopes(): [readonly string[], (scopes: readonly string[]) => void] {
  const [chosen, setChosen] = useState(() => readChosenScopes(sessionStorage, pageScopes));
  const choose = (scopes: readonly string[]): void => {
    keepChosenScopes(sessionStorage, scopes);
    setChosen(scopes);
  };
  return [chosen, choose];
}
