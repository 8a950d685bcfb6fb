/** Ends the process without an error when the reader of its output has gone, as after `| head`. */
export declare function endWithOutput(): void;

/**
 * Replaces how the process ends when the reader of its output has gone.
 *
 * @param end - Called once.
 * @returns A function that takes the replacement back.
 */
export declare function whenOutputCloses(end: () => void): () => void;
