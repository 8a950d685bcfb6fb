import { examplesOf } from '../../read/index.ts';
import { bundle, operations } from './bundle.ts';

/** Returns every error code of the examples with its statuses. */
export const errorStatuses: ReadonlyMap<string, ReadonlySet<string>> = collect();

function collect(): Map<string, Set<string>> {
  const shown = new Map<string, Set<string>>();
  for (const { responses } of operations) {
    for (const [status, { content }] of Object.entries(responses).filter(([code]) => !/^[123]/.test(code))) {
      for (const { value } of examplesOf(bundle, content)) {
        const { error } = value as { error: string };
        shown.set(error, (shown.get(error) ?? new Set()).add(status));
      }
    }
  }
  return shown;
}
