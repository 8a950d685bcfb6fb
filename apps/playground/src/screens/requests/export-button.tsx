import { saveText } from '../../components/save-text.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { RequestGroup } from '../../journal/group-entries.ts';
import { harOf } from '../../journal/har.ts';
import { useSession } from '../../shell/use-playground.ts';
import { requestsMessages } from './messages.ts';

/** Saves the requests in the list as an HTTP Archive. */
export function ExportButton({ groups }: { readonly groups: readonly RequestGroup[] }) {
  const t = useMessages(requestsMessages);
  const { origin } = useSession();
  const save = (): void => {
    const entries = groups
      .flatMap((group) => group.entries)
      .toSorted((one, other) => one.number - other.number);
    const text = JSON.stringify(harOf(entries, origin), undefined, 2);
    saveText({ name: 'litas-requests.har', type: 'application/json', text });
  };
  return (
    <button type="button" className="quiet" disabled={groups.length === 0} onClick={save}>
      {t('export')}
    </button>
  );
}
