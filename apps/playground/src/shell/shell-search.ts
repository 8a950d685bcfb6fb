import { type Mode, readMode } from '../modes/mode.ts';
import { isTourName, type TourName } from '../tours/tours.ts';
import { defaultWorld, isWorldName } from '../modes/world-name.ts';

/** The parameters of the URL for the whole workbench. */
export interface ShellSearch {
  readonly mode?: Mode;
  /** The origin of the sandbox. */
  readonly sandbox?: string;
  /** The origin of Prism. */
  readonly prism?: string;
  readonly lang?: string;
  /** The world of the sandbox, if it is not the default one. */
  readonly world?: string | undefined;
  /** The tour that the user is in. */
  readonly tour?: TourName | undefined;
}

/** The names of the parameters, which every link keeps. */
export const shellParameters = ['mode', 'sandbox', 'prism', 'lang', 'world', 'tour'] as const;

/** Reads the parameters for the whole workbench. */
export function readShellSearch(search: Readonly<Record<string, unknown>>): ShellSearch {
  const text = (name: string): string | undefined =>
    typeof search[name] === 'string' ? search[name] : undefined;
  const [mode, sandbox, prism, lang, world, tour] = shellParameters.map(text);
  return {
    ...(mode !== undefined && { mode: readMode(`?${new URLSearchParams({ mode }).toString()}`) }),
    ...(sandbox !== undefined && { sandbox }),
    ...(prism !== undefined && { prism }),
    ...(lang !== undefined && { lang }),
    ...(world !== undefined && world !== defaultWorld && isWorldName(world) && { world }),
    ...(isTourName(tour) && { tour }),
  };
}

/** Returns what an address keeps when it leads to another screen. */
export const shellPart = ({ mode, sandbox, prism, lang, world, tour }: ShellSearch): ShellSearch => ({
  ...(mode !== undefined && { mode }),
  ...(sandbox !== undefined && { sandbox }),
  ...(prism !== undefined && { prism }),
  ...(lang !== undefined && { lang }),
  ...(world !== undefined && { world }),
  ...(tour !== undefined && { tour }),
});

/** Reads the query of a URL as texts by name. The last of two values counts. */
export const parseSearch = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search));

/** Writes the query of a URL. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(search).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
  const text = new URLSearchParams(pairs).toString();
  return text === '' ? '' : `?${text}`;
}
