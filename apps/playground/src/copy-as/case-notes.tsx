import { useState } from 'react';
import { saveText } from '../components/save-text.ts';
import type { MessageValues } from '../i18n/messages.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useLive } from '../live/use-live.ts';
import type { NoVitestCase, VitestCase } from '../snippets/vitest-source.ts';
import { type LackingState, type VitestStart, worldFileName } from '../snippets/vitest-start.ts';
import { copyAsMessages } from './messages.ts';

interface CaseNotesProps {
  readonly made: VitestCase | NoVitestCase;
  readonly start: VitestStart;
  readonly onStart: (kind: 'new' | 'file') => void;
}

/** The world in which a test case starts, and what the case cannot know; or why there is none. */
export function CaseNotes({ made, start, onStart }: CaseNotesProps) {
  const t = useMessages(copyAsMessages);
  if (typeof made === 'string') return <p className="form-problem">{t(`none.${made}`)}</p>;
  const { notes, required } = made;
  return (
    <div className="copy-as-case">
      {start.kind !== 'connected' && !(start.kind === 'new' && start.isEnough) && (
        <label className="control">
          <span className="control-label">{t('start')}</span>
          <select
            value={start.kind}
            onChange={({ target }) => onStart(target.value === 'file' ? 'file' : 'new')}
          >
            <option value="new">{t('start.new')}</option>
            <option value="file">{t('start.file')}</option>
          </select>
        </label>
      )}
      {start.kind === 'file' && <SaveWorld key={start.before} before={start.before} />}
      {(notes.length > 0 || required.length > 0) && (
        <ul className="copy-as-notes">
          {notes.map((note) =>
            note === 'lacksState' && start.kind === 'new' ? (
              <li key={note}>
                <strong>{t(`note.${note}`)}</strong>{' '}
                {start.lacks.map((state) => t(`lacks.${state.kind}`, values(state))).join(', ')}.{' '}
                <button type="button" className="quiet" onClick={() => onStart('file')}>
                  {t('startFromFile')}
                </button>
              </li>
            ) : (
              <li key={note}>{t(`note.${note}`)}</li>
            ),
          )}
          {required.length > 0 && <li>{t('needs', { names: required.join(', ') })}</li>}
        </ul>
      )}
    </div>
  );
}

const values = (state: LackingState): MessageValues =>
  state.kind === 'user' ? { id: String(state.id) } : state.kind === 'changes' ? { count: state.count } : {};

function SaveWorld({ before }: { readonly before: number }) {
  const t = useMessages(copyAsMessages);
  const { world } = useLive();
  const [problem, setProblem] = useState<string>();
  const [isPresent, setIsPresent] = useState(false);
  const save = async (options: { readonly before?: number }): Promise<void> => {
    try {
      const exported = await (await world.sandbox()).exportWorld(options);
      saveText({
        name: worldFileName(before),
        type: 'application/json',
        text: `${JSON.stringify(exported)}\n`,
      });
      setProblem(undefined);
      setIsPresent(options.before === undefined);
    } catch (error) {
      setProblem(String(error));
    }
  };
  return (
    <div>
      <button type="button" onClick={() => void save({ before })}>
        {t('saveWorld', { name: worldFileName(before) })}
      </button>
      <p className="note">{t('saveWorldNote')}</p>
      {problem !== undefined && (
        <>
          <p className="form-problem" role="alert" lang="en">
            {problem}
          </p>
          <button type="button" onClick={() => void save({})}>
            {t('savePresent')}
          </button>
        </>
      )}
      {isPresent && <p className="note">{t('presentNote')}</p>}
    </div>
  );
}
