/** An event of a stream, as it was sent. */
export interface SentEvent {
  readonly id: string | undefined;
  readonly name: string;
  readonly data: string;
}

/** Maximum number of characters of an event. */
const longestEvent = 4_194_304;

/**
 * Parses server-sent events from chunks of text. A chunk can end anywhere in an event.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export class EventStreamParser {
  #rest = '';
  #id: string | undefined;
  #name = '';
  #data: string[] = [];
  #length = 0;

  /** Parses the next chunk.
   *
   * @returns The events that it completes.
   * @throws Error for an event that is too long.
   */
  push(chunk: string): SentEvent[] {
    const text = this.#rest + chunk;
    // A carriage return at the end may belong to a line feed that follows.
    const end = text.endsWith('\r') ? text.length - 1 : text.length;
    const lines = text.slice(0, end).split(/\r\n|\r|\n/);
    this.#rest = (lines.pop() ?? '') + text.slice(end);
    this.#checkLength(this.#rest.length);
    return lines.flatMap((line) => this.#line(line) ?? []);
  }

  #line(line: string): SentEvent | undefined {
    if (line === '') return this.#dispatch();
    const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'data') {
      this.#data.push(value);
      this.#length += value.length;
      this.#checkLength(this.#length);
    } else if (field === 'event') this.#name = value;
    else if (field === 'id' && !value.includes('\0')) this.#id = value;
    return undefined;
  }

  #dispatch(): SentEvent | undefined {
    const event = { id: this.#id, name: this.#name || 'message', data: this.#data.join('\n') };
    const isEvent = this.#data.length > 0;
    this.#name = '';
    this.#data = [];
    this.#length = 0;
    return isEvent ? event : undefined;
  }

  #checkLength(length: number): void {
    if (length > longestEvent) throw new Error(`An event has more than ${longestEvent} characters.`);
  }
}
