import { type BreakName, breakNames } from '../../signatures/break-it.ts';

/** The part of the address that belongs to the signature lab. No request and no key is in it. */
export interface LabSearch {
  readonly part?: 'break';
  /** What goes wrong: in the example, or in what is sent. */
  readonly break?: BreakName;
}

/** Reads the part of the address that belongs to the signature lab. */
export function readLabSearch(search: Readonly<Record<string, unknown>>): LabSearch {
  const name = breakNames.find((each) => each === search['break']);
  return { ...(search['part'] === 'break' && { part: 'break' }), ...(name !== undefined && { break: name }) };
}
