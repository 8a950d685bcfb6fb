import type { Finding } from './finding.ts';

/** Checks the version of Node, such as `v24.21.0`. */
export function checkNode(version: string): Finding {
  const major = Number(/^v(\d+)/.exec(version)?.[1] ?? 0);
  if (major >= 22) return { level: 'ok', text: `Node ${version.slice(1)} is new enough.` };
  return {
    level: 'problem',
    text: `Node ${version.slice(1)} is too old.`,
    advice: 'Install Node 22 or newer.',
  };
}
