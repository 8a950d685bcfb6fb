import { useMessages } from '../../i18n/use-messages.ts';
import { peopleMessages } from './messages.ts';
import { useEdits } from './use-people.ts';

/** The result of the last change, with undo. It stays in sight while the page scrolls. */
export function EditNotice() {
  const t = useMessages(peopleMessages);
  const { done, isUndone, problem, isBusy, revertible, undo, dismiss } = useEdits();
  const isShown = done !== '' || problem !== undefined;
  return (
    <div className="edit-notice" data-shown={isShown} data-problem={problem !== undefined}>
      <p role="status">
        {problem === undefined && done !== '' && t(isUndone ? 'undone' : 'done', { what: done })}
      </p>
      {problem !== undefined && (
        <p role="alert">
          <strong>{t('problem')}</strong> <span lang="en">{problem.message}</span>
        </p>
      )}
      {isShown && (
        <div className="edit-notice-actions">
          {revertible !== undefined && (
            <button type="button" disabled={isBusy} title={t('undoHelp')} onClick={() => void undo()}>
              {t('undo')}
            </button>
          )}
          <button type="button" className="quiet" onClick={dismiss}>
            {t('dismiss')}
          </button>
        </div>
      )}
      {isShown && revertible !== undefined && <p className="note">{t('undoHelp')}</p>}
    </div>
  );
}
