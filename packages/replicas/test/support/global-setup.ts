import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../src/postgres-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** URL of a PostgreSQL server, and the reason why there is none. */
    postgres: { readonly url?: string; readonly missing?: string };
  }
}

/** Starts one server for all test files; `LITAS_POSTGRES_URL` names another. */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env['LITAS_POSTGRES_URL'];
  if (given !== undefined) {
    project.provide('postgres', { url: given });
    return undefined;
  }
  try {
    const server = await startPostgres();
    project.provide('postgres', { url: server.url });
    return () => server.close();
  } catch (error) {
    const missing = error instanceof Error ? error.message : String(error);
    console.warn(`The tests of PostgreSQL are skipped. ${missing}`);
    project.provide('postgres', { missing });
    return undefined;
  }
}
