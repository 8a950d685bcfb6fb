import { useMessages } from '../../../i18n/use-messages.ts';
import { walletMessages } from '../messages.ts';
import type { ScopeChoice } from '../../../scopes/scope-choices.ts';

interface ScopeOptionProps {
  readonly choice: ScopeChoice;
  readonly checked: boolean;
  readonly onToggle: () => void;
}

/** One scope with its name, its description and its effect on this page. */
export function ScopeOption({ choice: { scope, words, opens }, checked, onToggle }: ScopeOptionProps) {
  const t = useMessages(walletMessages);
  return (
    <label className="scope">
      <input type="checkbox" name="scope" value={scope} checked={checked} onChange={onToggle} />
      <code className="scope-name">{scope}</code>
      <span className="scope-words" lang="en">
        {words}
      </span>
      <span className="scope-opens" title={opens.join(', ')}>
        {opens.length === 1 ? opens[0] : t('opens', { count: opens.length })}
      </span>
    </label>
  );
}
