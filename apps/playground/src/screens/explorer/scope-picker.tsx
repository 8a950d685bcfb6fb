import { tokenScopesOf, scopesOf } from '@litas/openapi/read/browser';
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Disclosure,
  DisclosurePanel,
  Heading,
  Label,
} from 'react-aria-components';
import { useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { covers } from '../../scopes/covering-scopes.ts';
import { description } from '../../scopes/description.ts';
import { explorerMessages } from './messages.ts';

const all = tokenScopesOf(description);
const texts = scopesOf(description);

interface ScopePickerProps {
  /** The scopes of the operation, of which one is enough. */
  readonly needed: readonly string[];
  readonly chosen: readonly string[];
  /** The scope that was added because the operation needs it. */
  readonly added?: string | undefined;
  readonly onChoose: (scopes: readonly string[]) => void;
}

/** A form to choose the scopes of a user's token. */
export function ScopePicker({ needed, chosen, added, onChoose }: ScopePickerProps) {
  const t = useMessages(explorerMessages);
  // Those that matter here come first, and stay in place while others are chosen.
  const [listed] = useState(() => [...new Set([...chosen, ...needed, ...all])]);
  const [find, setFind] = useState('');
  const wanted = find.trim().toLowerCase();
  const found = listed.filter((scope) => `${scope} ${texts[scope]}`.toLowerCase().includes(wanted));
  const isAdded = added !== undefined && chosen.includes(added);
  return (
    <>
      <Disclosure className="disclosure">
        <Heading level={3}>
          <Button slot="trigger" className="disclosure-button">
            {t('scopes')}: {chosen.length === 0 ? t('scopesCount', { count: 0 }) : chosen.join(', ')}
          </Button>
        </Heading>
        <DisclosurePanel className="disclosure-panel">
          <div className="scope-presets">
            <button type="button" className="quiet" onClick={() => onChoose(needed.slice(0, 1))}>
              {t('neededScopes')}
            </button>
            <button type="button" className="quiet" onClick={() => onChoose(all)}>
              {t('allScopes')}
            </button>
            <button type="button" className="quiet" onClick={() => onChoose([])}>
              {t('noScopes')}
            </button>
          </div>
          <input
            type="search"
            aria-label={t('findScope')}
            placeholder={t('findScope')}
            value={find}
            onChange={({ target }) => setFind(target.value)}
            onKeyDown={(event) => {
              // It is in the form of the call, which Enter would send.
              if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
            }}
          />
          {found.length === 0 && <p className="note">{t('noScopeFound')}</p>}
          <CheckboxGroup value={[...chosen]} onChange={onChoose}>
            <Label className="visually-hidden">{t('scopes')}</Label>
            <div className="scope-options">
              {found.map((scope) => (
                <Checkbox key={scope} value={scope} className="scope-option">
                  <span className="box" aria-hidden="true" />
                  <code>{scope}</code>
                  <span className="note" lang="en">
                    {texts[scope]}
                  </span>
                </Checkbox>
              ))}
            </div>
          </CheckboxGroup>
        </DisclosurePanel>
      </Disclosure>
      {isAdded && (
        <p className="note" role="status">
          {t('scopeAdded', { scope: added })}
        </p>
      )}
      {!covers(chosen, needed) && (
        <p className="form-problem" role="status">
          {t('scopesMissing', { scopes: needed.join(` ${t('or')} `) })}
        </p>
      )}
    </>
  );
}
