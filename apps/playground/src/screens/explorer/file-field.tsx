import { Button, DropZone, type FileDropItem, FileTrigger } from 'react-aria-components';
import type { BodyForm } from '../../calls/request-body.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { explorerMessages } from './messages.ts';
import type { FormState } from './use-operation-form.ts';

interface FileFieldProps {
  readonly bodyForm: BodyForm;
  readonly state: FormState;
  readonly onChange: (change: Partial<FormState>) => void;
}

/** A field to choose a file, or to create a sample. */
export function FileField({ bodyForm: { mediaTypes }, state: { file }, onChange }: FileFieldProps) {
  const t = useMessages(explorerMessages);
  const take = (chosen: File | undefined): void => {
    if (chosen !== undefined) onChange({ file: withType(chosen, mediaTypes) });
  };
  return (
    <section className="form-part">
      <h2>{t('file')}</h2>
      <DropZone
        className="drop-zone"
        onDrop={({ items }) => {
          const item = items.find((each): each is FileDropItem => each.kind === 'file');
          void item?.getFile().then(take);
        }}
      >
        <FileTrigger onSelect={(files) => take(files?.[0])}>
          <Button>{t('chooseFile')}</Button>
        </FileTrigger>
        <button type="button" className="quiet" onClick={() => void samplePicture().then(take)}>
          {t('sampleFile')}
        </button>
        <span className="note">{t('dropFile')}</span>
      </DropZone>
      <p role="status">
        {file === undefined ? t('noFile') : t('fileChosen', { name: file.name, size: file.size })}
      </p>
      {file !== undefined && mediaTypes.length > 1 && (
        <label className="control">
          <span className="control-label">{t('mediaType')}</span>
          <select
            value={file.type}
            onChange={({ target }) => onChange({ file: new File([file], file.name, { type: target.value }) })}
          >
            {mediaTypes.map((mediaType) => (
              <option key={mediaType}>{mediaType}</option>
            ))}
          </select>
        </label>
      )}
    </section>
  );
}

/** Returns the file with a media type that the operation accepts. */
const withType = (file: File, mediaTypes: readonly string[]): File =>
  mediaTypes.includes(file.type)
    ? file
    : new File([file], file.name, { type: mediaTypes.at(-1) ?? 'application/octet-stream' });

/** Draws a small picture for trying an upload. */
async function samplePicture(): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = 64;
  canvas.height = 64;
  const context = canvas.getContext('2d');
  if (context !== null) {
    context.fillStyle = '#7d4507';
    context.fillRect(0, 0, 64, 64);
    context.fillStyle = '#f6e7c8';
    context.arc(32, 32, 20, 0, 2 * Math.PI);
    context.fill();
  }
  const { promise, resolve } = Promise.withResolvers<Blob | null>();
  canvas.toBlob(resolve, 'image/png');
  const blob = await promise;
  return new File(blob === null ? [] : [blob], 'sample.png', { type: 'image/png' });
}
