export { type Log, type LogEvent } from './core/log.ts';
export { type PlainRequest, type PlainResponse } from './core/message.ts';
export { createSandbox } from './create-sandbox.ts';
export { type FileFilter, type UploadedFile } from './files/find-files.ts';
export { type IdentificationOutcome } from './identification/review-by-hand.ts';
export { type Message, type MessageFilter } from './messages/outbox.ts';
export { type SandboxOptions } from './sandbox-options.ts';
export { type ReviewDecision, type Sandbox, type SandboxClock } from './sandbox.ts';
export { type ClientCredentials, seededClients } from './world/seeded-clients.ts';
