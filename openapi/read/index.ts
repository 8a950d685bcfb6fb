/**
 * Typed reader of the bundled description, for scripts, tests and apps of this repository. It is not published.
 *
 * @packageDocumentation
 */
export * from './browser.ts';
export { descriptionHash, readControls, readDescription, readToolsView } from './files.ts';
