import { checkedBanner } from './banner.ts';
import { type Description, operationsOf, type PlacedOperation, resolve } from './description.ts';

interface Example {
  $ref?: string;
  value?: unknown;
}

interface Answer {
  status: number;
  body?: unknown;
}

/** Emits the first example of each operation's first success, for operations that nobody has made behave yet. */
export function emitExamples(description: Description): string {
  const examples = Object.fromEntries(
    operationsOf(description).map((placed) => [placed.operation.operationId, answerOf(description, placed)]),
  );
  return `${checkedBanner}
import type { OperationId } from './operations.gen.ts';

/** The example that the description gives of an operation's answer. */
export interface ExampleAnswer {
  readonly status: number;
  /** What the JSON body holds; there is none when the answer has no content. */
  readonly body?: unknown;
}

/** The first example of the first success, by operation. */
export const examples: Readonly<Record<OperationId, ExampleAnswer>> = ${JSON.stringify(examples, null, 2)};
`;
}

function answerOf(description: Description, { operation }: PlacedOperation): Answer {
  const [status, response] = Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? [];
  if (!status || !response)
    throw new Error(`${operation.operationId} has no successful answer in the description.`);
  const media = response.content?.['application/json'] as { examples?: Record<string, Example> } | undefined;
  if (!media) return { status: Number(status) };
  const [example] = Object.values(media.examples ?? {});
  if (!example) throw new Error(`${operation.operationId} has no example of its answer in the description.`);
  return {
    status: Number(status),
    body: example.$ref ? resolve<Example>(description, example.$ref).value : example.value,
  };
}
