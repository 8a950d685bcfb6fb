import { useMessages } from '../../i18n/use-messages.ts';
import { problemMessages } from '../../problems/messages.ts';

interface ConsentWindowNoticeProps {
  readonly onShow: () => void;
  readonly onCancel: () => void;
}

/** Says that the consent page is open in a window of its own. */
export function ConsentWindowNotice({ onShow, onCancel }: ConsentWindowNoticeProps) {
  const t = useMessages(problemMessages);
  return (
    <div className="problem problem-calm" role="status">
      <p>{t('page.consent.window')}</p>
      <div className="problem-actions">
        <button type="button" onClick={onShow}>
          {t('page.consent.show')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('page.consent.cancel')}
        </button>
      </div>
    </div>
  );
}
