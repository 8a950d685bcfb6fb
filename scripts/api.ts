/** Builds the packages and writes the reports of their APIs and commands into `packages/contract/api/`. */
import { prepare } from './dev/prepare.ts';
import { libraryFolders, writeReports } from './api/reports.ts';
import { root } from './process/root.mjs';

const filters = [...libraryFolders, 'packages/cli'].map((folder) => `--filter=./${folder}`);
await prepare(['bundle', 'build', ...filters], new AbortController().signal);
await writeReports(root);
