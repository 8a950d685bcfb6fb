import type { StatementFilter } from '@litas/sandbox';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLive } from '../../live/use-live.ts';
import { editProblem } from '../../people/edit-problem.ts';
import { csvHead, csvLines } from '../../people/statements-csv.ts';
import { walletMessages } from './wallet-messages.ts';

interface CsvExportProps {
  readonly walletId: number;
  readonly filter: StatementFilter;
  readonly total: number;
}

/** Statements that are read at a time. */
const batch = 1_000;

/** Exports all statements that match the filter to a file. */
export function CsvExport({ walletId, filter, total }: CsvExportProps) {
  const t = useMessages(walletMessages);
  const { world } = useLive();
  const running = useRef<AbortController>(undefined);
  const [done, setDone] = useState<number>();
  const [said, setSaid] = useState('');
  useEffect(() => () => running.current?.abort(), []);
  const run = async (): Promise<void> => {
    const { signal } = (running.current = new AbortController());
    setSaid('');
    setDone(0);
    try {
      const parts = [csvHead];
      const sandbox = await world.sandbox();
      let read = 0;
      for (;;) {
        const { statements } = await sandbox.statements(walletId, { ...filter, limit: batch, offset: read });
        if (signal.aborted) return;
        parts.push(csvLines(statements));
        read += statements.length;
        setDone(read);
        if (statements.length < batch) break;
      }
      download(`statements-${walletId}.csv`, parts);
      setSaid(t('exported', { count: read }));
    } catch (error) {
      setSaid(t('exportFailed', { reason: editProblem(error).message }));
    } finally {
      setDone(undefined);
    }
  };
  return (
    <div className="csv-export">
      <p className="note" role="status">
        {done === undefined ? said : t('exporting', { done, total })}
      </p>
      {done === undefined ? (
        <button type="button" disabled={total === 0} onClick={() => void run()}>
          {t('export')}
        </button>
      ) : (
        <button type="button" onClick={() => running.current?.abort()}>
          {t('stop')}
        </button>
      )}
    </div>
  );
}

/** Tells spreadsheets that a file is UTF-8. */
const byteOrderMark = new Uint8Array([0xef, 0xbb, 0xbf]);

/** Saves texts as a file. */
function download(name: string, parts: readonly string[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([byteOrderMark, ...parts], { type: 'text/csv' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
