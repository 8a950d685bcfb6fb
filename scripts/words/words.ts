/** Words that are not used, with what is used in their place. */
export interface WordRule {
  /** Matches in lower-case text in which identifiers are separate words: `isRefusal` is `is refusal`. */
  readonly pattern: string;
  /** The words to use instead. */
  readonly use: string;
}

/** The words that `docs/glossary.md` replaces and that have no second, legitimate meaning. */
export const wordRules: readonly WordRule[] = [
  { pattern: 'refusals?', use: 'error, error response or `ErrorDetails`' },
  { pattern: 'who(?:m|so)?ever|somebody|someone|nobody', use: 'the caller, the user or the client' },
  { pattern: 'octets?', use: 'byte' },
  {
    pattern: '(?:is|are|was|were|be|been|being|not) told(?! apart)(?: of)?|told of',
    use: 'called, passed or notified',
  },
  { pattern: 'in passing', use: 'transient' },
  { pattern: '(?:takes?|taken|taking) down', use: 'capture, record or end' },
  { pattern: 'ma(?:kes?|de|king) good|puts? right|putting right', use: 'repair, activate or correct' },
  { pattern: 'comes? back with|came back with', use: 'returns or rejects with' },
  { pattern: 'struck|strikes?|striking', use: 'match, fire or fired' },
  { pattern: 'scrub(?:s|bed|bing)?', use: 'redact' },
  { pattern: 'e-mails?', use: 'email' },
  { pattern: 'no room for', use: 'limit reached' },
  { pattern: 'judge[sd]?|judging', use: 'validator; checks' },
  { pattern: 'beginning options?|beginning of state|began with', use: 'initial state' },
  { pattern: 'answer(?:s|ed|ing|able)?', use: 'response; responds' },
];

/** Terms that contain such a word for a reason. They are removed from the text before it is searched. */
export const allowedTerms: readonly { readonly term: string; readonly reason: string }[] = [
  { term: 'application/octet-stream', reason: 'The media type of RFC 2046.' },
];
