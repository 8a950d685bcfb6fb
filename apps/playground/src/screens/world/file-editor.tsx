import type { WorldFile } from '@litas/sandbox';
import type { Schema } from '@litas/openapi/read/browser';
import { type ChangeEvent, useMemo, useState } from 'react';
import { type BodyProblem, findProblems } from '../../calls/find-problems.ts';
import { parsedJson } from '../../calls/request-body.ts';
import { ConfirmButton } from '../../components/confirm-button.tsx';
import { JsonEditor } from '../../components/editor/json-editor.tsx';
import { schemaCompletion } from '../../components/editor/schema-completion.ts';
import { Panel } from '../../components/layout/panel.tsx';
import { saveText } from '../../components/save-text.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useRunChange } from '../../live/use-run-change.ts';
import { useWorldName } from '../../shell/use-playground.ts';
import { placeText, rejectedPlaces } from './file-problems.ts';
import { keptText, keepText } from './kept-file.ts';
import { worldMessages } from './messages.ts';

const example: WorldFile = {
  now: '2026-01-31T12:00:00Z',
  users: [
    {
      id: 1,
      password: 'correct-horse-9',
      profile: { email: 'rasa@example.org', display_name: 'Rasa' },
      wallets: [
        {
          id: 11,
          opening: { EUR: 10_000 },
          statements: [
            {
              date: '2026-01-30T09:00:00Z',
              amount: 1_250,
              currency: 'EUR',
              direction: 'out',
              details: 'Coffee',
            },
          ],
        },
      ],
    },
  ],
};

const textOf = (file: unknown): string => `${JSON.stringify(file, null, 2)}\n`;

/** An editor for world files: completion and problems by the schema, load, apply. */
export function FileEditor({ schema }: { readonly schema: Readonly<Record<string, unknown>> }) {
  const t = useMessages(worldMessages);
  const worldName = useWorldName();
  const { run, notice } = useRunChange();
  const [text, setText] = useState(() => keptText() ?? textOf(example));
  const [statements, setStatements] = useState(20);
  const [target, setTarget] = useState<readonly string[]>();
  // The problems that only the sandbox can find, such as a balance below zero, for as long as the text is the same.
  const [rejected, setRejected] = useState<readonly BodyProblem[]>([]);
  const extensions = useMemo(() => schemaCompletion(schema), [schema]);
  const change = (next: string): void => {
    setText(next);
    setRejected([]);
    keepText(next);
  };
  const file = useMemo(() => parsedJson(text), [text]);
  const own = useMemo(() => (file === undefined ? [] : findProblems(schema as Schema, file)), [schema, file]);
  const problems = [...own, ...rejected];
  const load = (): void =>
    void run(t('fileLoad'), async (sandbox) => change(textOf(await sandbox.worldFile({ statements }))));
  const apply = (): void =>
    void run(t('fileApplied'), async (sandbox) => {
      try {
        await sandbox.load(file as WorldFile);
      } catch (error) {
        const places = rejectedPlaces(error);
        setRejected(places ?? []);
        throw places === undefined ? error : new Error(t('fileRejected'));
      }
    });
  const open = ({ target: input }: ChangeEvent<HTMLInputElement>): void => {
    const [chosen] = input.files ?? [];
    if (chosen === undefined) return;
    void chosen
      .text()
      .then(change)
      .finally(() => (input.value = ''));
  };
  return (
    <Panel title={t('worldFile')} className="file-panel">
      <div className="world-actions">
        <button type="button" onClick={load}>
          {t('fileLoad')}
        </button>
        <label className="file-statements">
          <span>{t('fileStatements')}</span>
          <select value={statements} onChange={({ target: input }) => setStatements(Number(input.value))}>
            {[0, 20, 200, 2_000].map((count) => (
              <option key={count}>{count}</option>
            ))}
          </select>
        </label>
        <label className="button-file">
          {t('fileUpload')}
          <input type="file" accept="application/json,.json" className="visually-hidden" onChange={open} />
        </label>
        <button type="button" onClick={() => change(textOf(example))}>
          {t('fileExample')}
        </button>
      </div>
      <JsonEditor
        label={t('fileLabel')}
        value={text}
        onChange={change}
        findProblems={(body) => [...findProblems(schema, body), ...rejected]}
        extensions={extensions}
        target={target}
      />
      <p className="note">{t('fileKeys')}</p>
      <div role="status">
        {file === undefined ? t('fileNotJson') : t('fileProblems', { count: problems.length })}
        {notice !== '' && <p className="note">{notice}</p>}
      </div>
      {problems.length > 0 && (
        <ul className="world-list">
          {problems.slice(0, 20).map(({ path, message }) => (
            <li key={`${placeText(path)} ${message}`}>
              <span>{message}</span>
              <button type="button" className="quiet" onClick={() => setTarget([...path])}>
                {t('fileGoTo', { place: path.length === 0 ? t('fileRoot') : placeText(path) })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="world-actions">
        {file !== undefined && own.length === 0 ? (
          <ConfirmButton
            className="primary"
            label={t('fileApply')}
            sure={t('fileSure', { world: worldName })}
            onConfirm={apply}
          />
        ) : (
          <button type="button" className="primary" disabled>
            {t('fileApply')}
          </button>
        )}
        <button
          type="button"
          onClick={() => saveText({ name: `${worldName}.world.json`, type: 'application/json', text })}
        >
          {t('fileDownload')}
        </button>
      </div>
    </Panel>
  );
}
