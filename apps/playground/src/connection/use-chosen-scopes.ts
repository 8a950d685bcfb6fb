import { useState } from 'react';
import { pageScopes } from '../scopes/page-scopes.ts';
import { tabStorage } from '../session/page-storage.ts';
import { keepChosenScopes, readChosenScopes } from '../session/chosen-scopes.ts';

/** The selected scopes, and a function to change them. */
export function useChosenScopes(): [readonly string[], (scopes: readonly string[]) => void] {
  const [chosen, setChosen] = useState(() => readChosenScopes(tabStorage, pageScopes));
  const choose = (scopes: readonly string[]): void => {
    keepChosenScopes(tabStorage, scopes);
    setChosen(scopes);
  };
  return [chosen, choose];
}
