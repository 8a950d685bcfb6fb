import { RequestTextError } from './request-text-error.ts';

/** An option of curl with its value. */
export interface CurlOption {
  /** The long name without dashes, such as `request`; empty for an argument that is no option. */
  readonly name: string;
  /** Empty for an option without a value. */
  readonly value: string;
}

/** Options with a value, and their short forms. Most do not change the request. */
const valued: Readonly<Record<string, string>> = {
  request: 'X',
  header: 'H',
  data: 'd',
  form: 'F',
  'upload-file': 'T',
  'user-agent': 'A',
  cookie: 'b',
  'cookie-jar': 'c',
  'continue-at': 'C',
  'dump-header': 'D',
  referer: 'e',
  cert: 'E',
  config: 'K',
  'max-time': 'm',
  output: 'o',
  range: 'r',
  user: 'u',
  'write-out': 'w',
  proxy: 'x',
  'speed-time': 'y',
  'speed-limit': 'Y',
  'time-cond': 'z',
};

const valuedLong: ReadonlySet<string> = new Set([
  ...Object.keys(valued),
  ...'data-ascii data-binary data-raw data-urlencode json url url-query form-string cacert capath cert-type ciphers connect-timeout connect-to dns-servers interface key key-type limit-rate max-redirs netrc-file oauth2-bearer output-dir pass pinnedpubkey preproxy proto proto-default proxy-header proxy-user resolve retry retry-delay retry-max-time socks4 socks4a socks5 socks5-hostname stderr tls-max tls13-ciphers trace trace-ascii unix-socket'.split(
    ' ',
  ),
]);

/** Options without a value, and their short forms. */
const flags: Readonly<Record<string, string>> = {
  get: 'G',
  head: 'I',
  silent: 's',
  'show-error': 'S',
  insecure: 'k',
  location: 'L',
  verbose: 'v',
  include: 'i',
  fail: 'f',
  'no-buffer': 'N',
  globoff: 'g',
  'progress-bar': '#',
  'junk-session-cookies': 'j',
  'remote-header-name': 'J',
  'remote-name': 'O',
  'remote-time': 'R',
  'http1.0': '0',
  tlsv1: '1',
  ipv4: '4',
  ipv6: '6',
  netrc: 'n',
  disable: 'q',
};

const flagsLong: ReadonlySet<string> = new Set([
  ...Object.keys(flags),
  ...'compressed fail-early fail-with-body http0.9 http1.1 http2 http2-prior-knowledge http3 http3-only anyauth basic digest location-trusted path-as-is post301 post302 post303 raw retry-all-errors retry-connrefused ssl-no-revoke styled-output tcp-nodelay tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 tr-encoding trace-time'.split(
    ' ',
  ),
]);

const longNameOf = (letter: string, names: Readonly<Record<string, string>>): string | undefined =>
  Object.keys(names).find((name) => names[name] === letter);

/**
 * Reads the options and arguments of a curl command line.
 *
 * @param words - The words after `curl`.
 * @throws RequestTextError for an option that is not known, because its value could be taken for the URL.
 */
export function curlOptions(words: readonly string[]): readonly CurlOption[] {
  const options: CurlOption[] = [];
  const rest = [...words];
  const valueOf = (option: string, attached: string | undefined): string => {
    const value = attached ?? rest.shift();
    if (value === undefined) throw new RequestTextError(`The option ${option} of curl has no value.`);
    return value;
  };
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word.startsWith('--')) {
      const [, name = '', attached] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
      if (valuedLong.has(name)) options.push({ name, value: valueOf(`--${name}`, attached) });
      else if (flagsLong.has(name) || name.startsWith('no-')) options.push({ name, value: '' });
      else throw unknownOption(`--${name}`);
    } else if (word.startsWith('-') && word !== '-') {
      // Short options can be joined, and the last one can have its value attached, as in -sSX PUT.
      for (let letters = word.slice(1); letters !== '';) {
        const letter = letters.slice(0, 1);
        letters = letters.slice(1);
        const flag = longNameOf(letter, flags);
        const name = longNameOf(letter, valued);
        if (flag !== undefined) options.push({ name: flag, value: '' });
        else if (name !== undefined) {
          options.push({ name, value: valueOf(`-${letter}`, letters === '' ? undefined : letters) });
          letters = '';
        } else throw unknownOption(`-${letter}`);
      }
    } else options.push({ name: '', value: word });
  }
  return options;
}

// A name of any length could be a value that was pasted in the wrong place.
const unknownOption = (name: string): RequestTextError =>
  new RequestTextError(
    /^--?[\w.#-]{1,40}$/.test(name)
      ? `The option ${name} of curl is not known here. Remove it.`
      : 'An option of the curl line is not known here. Remove it.',
  );
