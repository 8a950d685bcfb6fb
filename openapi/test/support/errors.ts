import { follow, operations } from './bundle.ts';

interface ErrorExample {
  value: { error: string };
}

/** Every error code that an example shows, with the statuses under which it stands. */
export const errorStatuses: ReadonlyMap<string, ReadonlySet<string>> = collect();

function collect(): Map<string, Set<string>> {
  const shown = new Map<string, Set<string>>();
  for (const { responses } of operations) {
    for (const [status, response] of Object.entries(responses).filter(([code]) => !/^[123]/.test(code))) {
      for (const example of Object.values(response.content ?? {}).flatMap(({ examples }) =>
        Object.values(examples ?? {}),
      )) {
        const code = follow(example as ErrorExample).value.error;
        shown.set(code, (shown.get(code) ?? new Set()).add(status));
      }
    }
  }
  return shown;
}
