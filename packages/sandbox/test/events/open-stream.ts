import { onTestFinished } from 'vitest';
import { EventStreamParser, type SentEvent } from '../../src/engine/events/parse-event-stream.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/index.ts';
import { serve } from '../../src/node/index.ts';
import { checkEvent } from '../support/checked-controls.ts';
import { noon } from '../support/caller.ts';

/** Serves a frozen sandbox until the test is over. */
export async function serveSandbox(options: SandboxOptions = {}): Promise<{ sandbox: Sandbox; url: string }> {
  const sandbox = createSandbox({ now: noon, ...options });
  const server = await serve(sandbox, { port: 0 });
  onTestFinished(() => server.close());
  return { sandbox, url: server.url };
}

/** A stream of events, read as it comes. */
export interface ReadStream {
  readonly response: Response;
  /** Reads the next events, and checks each against the description. */
  next(count?: number): Promise<(SentEvent & { parsed: unknown })[]>;
  /** Reads until the text that has come holds another one. */
  until(text: string): Promise<void>;
  close(): void;
}

/** Opens the stream of events of a sandbox that is served. */
export async function openStream(url: string, headers: Record<string, string> = {}): Promise<ReadStream> {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const response = await fetch(`${url}/__sandbox/events`, { headers, signal: controller.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const parser = new EventStreamParser();
  const events: SentEvent[] = [];
  let text = '';
  const readMore = async (): Promise<void> => {
    const { value, done } = (await reader?.read()) ?? { done: true };
    if (done || value === undefined) throw new Error(`The stream ended after: ${text}`);
    text += value;
    events.push(...parser.push(value));
  };
  return {
    response,
    next: async (count = 1) => {
      while (events.length < count) await readMore();
      return events.splice(0, count).map((sent) => {
        const parsed: unknown = JSON.parse(sent.data);
        checkEvent({ event: sent.name, data: parsed });
        return { ...sent, parsed };
      });
    },
    until: async (wanted) => {
      while (!text.includes(wanted)) await readMore();
    },
    close: () => controller.abort(),
  };
}
