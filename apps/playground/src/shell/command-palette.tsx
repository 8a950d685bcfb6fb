import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { findOperations } from '../catalogue/catalogue.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { focusTitleOf } from './focus-title.ts';
import { shellMessages } from './messages.ts';
import { screens } from './screens.ts';

/** Maximum number of operations in the list. */
const shown = 12;

/** A dialog to find a screen or an operation by name and open it. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(shellMessages);
  const navigate = useNavigate();
  const router = useRouter();
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    // Before the field, which would only clear its text.
    const close = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') onClose();
    };
    addEventListener('keydown', close, { capture: true });
    return () => removeEventListener('keydown', close, { capture: true });
  }, [onClose]);
  const wanted = query.trim().toLowerCase();
  const foundScreens = screens.filter(({ name }) => t(name).toLowerCase().includes(wanted));
  const operations = findOperations(query).slice(0, shown);
  const go = (key: string): void => {
    onClose();
    const screen = screens.find(({ to }) => to === key);
    focusTitleOf(router, screen?.to ?? `/explorer/${key}`);
    void (screen === undefined
      ? navigate({ to: '/explorer/$operationId', params: { operationId: key } })
      : navigate({ to: screen.to }));
  };
  return (
    <ModalOverlay
      className="palette-overlay"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="palette">
        <Dialog aria-label={t('palette')}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField aria-label={t('palette')}>
              <Input ref={input} placeholder={t('paletteHint')} />
            </SearchField>
            <Menu
              aria-label={t('palette')}
              className="palette-list"
              onAction={(key) => go(String(key))}
              renderEmptyState={() => <p className="palette-nothing">{t('paletteNothing')}</p>}
            >
              {foundScreens.length > 0 && (
                <MenuSection id="screens">
                  <Header>{t('paletteScreens')}</Header>
                  {foundScreens.map(({ to, name }) => (
                    <MenuItem key={to} id={to} textValue={t(name)}>
                      {t(name)}
                    </MenuItem>
                  ))}
                </MenuSection>
              )}
              {operations.length > 0 && (
                <MenuSection id="operations">
                  <Header>{t('paletteOperations')}</Header>
                  {operations.map(({ operationId, method, path, summary }) => (
                    <MenuItem key={operationId} id={operationId} textValue={operationId}>
                      <code>{operationId}</code>
                      <span className="palette-summary">{summary}</span>
                      <span className="palette-path">
                        {method} {path}
                      </span>
                    </MenuItem>
                  ))}
                </MenuSection>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
