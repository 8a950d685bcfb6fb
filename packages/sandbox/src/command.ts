/**
 * The command `litas-sandbox`, for programs that contain it.
 *
 * @packageDocumentation
 */
export { run } from './cli/run.ts';
