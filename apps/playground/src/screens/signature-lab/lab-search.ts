import { type BreakName, breakNames } from '../../signatures/break-it.ts';

/** The parameters of the URL for the signature lab, without requests and keys. */
export interface LabSearch {
  readonly part?: 'break';
  /** The mistake in the example or in the sent request. */
  readonly break?: BreakName;
}

/** Reads the parameters for the signature lab. */
export function readLabSearch(search: Readonly<Record<string, unknown>>): LabSearch {
  const name = breakNames.find((each) => each === search['break']);
  return { ...(search['part'] === 'break' && { part: 'break' }), ...(name !== undefined && { break: name }) };
}
