import type { JournalEntry } from '@litas/sandbox';
import { useMemo, useState } from 'react';
import { Snippets } from '../components/snippets.tsx';
import { translator } from '../i18n/messages.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { callOfEntry, type Difference, differencesOf, snippetOf } from '../journal/call-of-entry.ts';
import { caseOfEntry } from '../journal/case-of-entry.ts';
import { filledEntry } from '../journal/filled-entry.ts';
import { groupEntries } from '../journal/group-entries.ts';
import { defaultWorld } from '../modes/world-name.ts';
import { useHiddenKeys } from '../own-clients/use-hidden-keys.ts';
import {
  useCredentials,
  useMode,
  usePlayground,
  useTeamToken,
  useWorldName,
} from '../shell/use-playground.ts';
import { vitestCase } from '../snippets/vitest.ts';
import { CaseNotes } from './case-notes.tsx';
import { MaskedFields } from './masked-fields.tsx';
import { copyAsMessages } from './messages.ts';
import './copy-as.css';

interface CopyAsProps {
  readonly entry: JournalEntry;
  /** The journal, the oldest first. */
  readonly requests: readonly JournalEntry[];
}

/** The request as code in several languages, and as a test case. */
export function CopyAs({ entry, requests }: CopyAsProps) {
  const t = useMessages(copyAsMessages);
  const { origins, log } = usePlayground();
  const mode = useMode();
  const name = useWorldName();
  const credentials = useCredentials();
  const hidden = useHiddenKeys();
  const isTeam = useTeamToken() !== undefined && mode === 'sandbox';
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const [start, setStart] = useState<'new' | 'file'>();
  const attempts = useMemo(
    () =>
      groupEntries(requests, log.callOf).find(({ entries }) =>
        entries.some(({ number }) => number === entry.number),
      )?.entries ?? [entry],
    [requests, entry, log],
  );
  const filled = filledEntry(entry, given);
  // Other programs do not reach the sandbox in this page.
  const origin = mode === 'msw' ? origins.sandbox : origins[mode];
  const world = name === defaultWorld ? undefined : name;
  const differences = differencesOf(filled, credentials);
  const request = {
    // The credentials of a team choose its world.
    ...snippetOf(filled, origin, credentials, isTeam ? undefined : world),
    ...(differences.length > 0 && { comment: inEnglish(differences) }),
  };
  const source = caseOfEntry(filled, { requests, attempts, origin, credentials, isTeam, world, start });
  const made = vitestCase(source);
  const places = callOfEntry(entry, credentials)?.masked ?? [];
  return (
    <>
      {places.length > 0 && <MaskedFields places={places} given={given} onChange={setGiven} />}
      <Snippets
        label={t('copyAs')}
        request={request}
        about={
          // A test case makes the same request, and has notes of its own.
          differences.length > 0 && (
            <ul className="copy-as-notes">
              {differences.map((difference) => (
                <li key={difference}>{t(`differs.${difference}`)}</li>
              ))}
            </ul>
          )
        }
        hidden={hidden}
        copy={t('copy')}
        copied={t('copied')}
        more={{
          name: t('vitest'),
          text: typeof made === 'string' ? undefined : made.text,
          about: <CaseNotes made={made} start={source.start} onStart={setStart} />,
        }}
      />
      {request.login !== undefined && <p className="note">{t('tokenNote')}</p>}
    </>
  );
}

/** Code has its comments in English. */
function inEnglish(differences: readonly Difference[]): readonly string[] {
  const t = translator(copyAsMessages, 'en');
  return differences.map((difference) => t(`differs.${difference}`));
}
