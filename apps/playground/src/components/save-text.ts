/** A file to save. */
export interface TextFile {
  readonly name: string;
  /** The media type. */
  readonly type: string;
  readonly text: string;
}

/** Lets the browser save a text as a file. */
export function saveText({ name, type, text }: TextFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The download begins with the next task.
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
