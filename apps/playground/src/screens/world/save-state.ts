import type { WorldExport } from '@litas/sandbox';
import { saveText } from '../../components/save-text.ts';

/**
 * Lets the browser save an exported state as a file.
 *
 * @param world - Name of the world, the first part of the name of the file.
 * @param what - What the file has, the second part: a time, or the name of a snapshot.
 */
export const saveState = (world: string, what: string, exported: WorldExport): void =>
  saveText({
    name: `litas-${world}-${what}.json`,
    type: 'application/json',
    text: `${JSON.stringify(exported)}\n`,
  });
