import type { IdentificationState, UploadedFile } from '@litas/sandbox';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { fieldText } from '../../fields/field-text.ts';
import { personName } from '../../fields/person-name.ts';
import { peopleMessages } from './messages.ts';
import { useEdits, usePeopleQuery, useUsers, useWorldTime } from './use-people.ts';

/** An identification request with its documents, and the buttons of a reviewer. */
export function IdentificationCard({ request }: { readonly request: IdentificationState }) {
  const t = useMessages(peopleMessages);
  const time = useWorldTime();
  const { id, user, phone, status, created, submitted, reviewDue, accepted, comment, documents } = request;
  const state = status === 'reviewed' ? (accepted === true ? 'accepted' : 'rejected') : status;
  const users = useUsers();
  const profile = users.data?.find((each) => each.id === user)?.profile;
  const name = profile && user !== undefined ? personName({ id: user, ...profile }).name : undefined;
  const isOpen = status === 'processing' || status === 'pending';
  return (
    <article className="identification" aria-label={t('request', { id: String(id) })}>
      <h3 className="identification-head">
        {t('request', { id: String(id) })}
        <span className="badge" data-state={state}>
          {t(`status.${state}`)}
        </span>
        {user === undefined ? (
          <span className="note">{t('byPhone', { phone: phone ?? '' })}</span>
        ) : (
          <Link
            to="/people/$userId"
            params={{ userId: String(user) }}
            search={(search) => ({ ...search, tab: 'identification' as const })}
          >
            {name ?? t('id', { id: String(user) })}
          </Link>
        )}
      </h3>
      <p className="note">
        {[
          t('created', { time: time(created) }),
          submitted !== undefined && t('submitted', { time: time(submitted) }),
          reviewDue !== undefined && t('reviewDue', { time: time(reviewDue) }),
        ]
          .filter((part) => part !== false)
          .join(' · ')}
      </p>
      {comment !== undefined && <p className="identification-comment">{comment}</p>}
      {documents.map((document) => (
        <Document key={document.id} document={document} user={user} />
      ))}
      {request.faces.length > 0 && (
        <Images files={request.faces} user={user} label={() => t('face')} title={t('face')} />
      )}
      {isOpen && <Review request={request} />}
    </article>
  );
}

const documentFields = ['firstName', 'lastName', 'personalNumber', 'country', 'dateOfBirth'] as const;

type DocumentOf = IdentificationState['documents'][number];

function Document({ document, user }: { readonly document: DocumentOf; readonly user: number | undefined }) {
  const t = useMessages(peopleMessages);
  const { id, kind, type, files, ...fields } = document;
  const rows = documentFields.flatMap((name) => {
    const text = fieldText(fields[name]);
    return text === undefined ? [] : [[t(`document.${name}`), text] as const];
  });
  return (
    <section className="identification-document">
      <h4>{t(`document.${kind}`, { type })}</h4>
      <dl className="facts">
        {rows.map(([name, text]) => (
          <div key={name} className="facts-row">
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {files.length === 0 ? (
        <p className="note">{t('noImages')}</p>
      ) : (
        <Images
          files={files}
          user={user}
          label={(index) => t('image', { number: index + 1, id: String(id) })}
        />
      )}
    </section>
  );
}

interface ImagesProps {
  /** Ids of the files. */
  readonly files: readonly number[];
  readonly user: number | undefined;
  readonly label: (index: number) => string;
  readonly title?: string;
}

/** Uploaded images. Files of other kinds are links to download. */
function Images({ files, user, label, title }: ImagesProps) {
  const t = useMessages(peopleMessages);
  const uploads = usePeopleQuery(['files', user ?? 'all'], (sandbox) =>
    sandbox.files(user === undefined ? {} : { user }),
  );
  if (uploads.isPending) return <p className="note">{t('imagesLoading')}</p>;
  return (
    <div className="identification-images">
      {title !== undefined && <h4>{title}</h4>}
      {(uploads.data ?? [])
        .filter(({ id }) => files.includes(id))
        .map((file, index) => (
          <Upload key={file.id} file={file} label={label(index)} />
        ))}
    </div>
  );
}

/** An uploaded image, or a link to a file of another kind. */
function Upload({ file, label }: { readonly file: UploadedFile; readonly label: string }) {
  const image = useRef<HTMLImageElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const { id, bytes, mediaType } = file;
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType }));
    if (image.current !== null) image.current.src = url;
    if (link.current !== null) link.current.href = url;
    return () => URL.revokeObjectURL(url);
  }, [bytes, mediaType]);
  return mediaType.startsWith('image/') ? (
    <img ref={image} alt={label} />
  ) : (
    // The address follows when the file is there.
    // oxlint-disable-next-line jsx-a11y/anchor-is-valid
    <a ref={link} download={`file-${id}`}>
      {label} ({mediaType})
    </a>
  );
}

function Review({ request: { id, objection } }: { readonly request: IdentificationState }) {
  const t = useMessages(peopleMessages);
  const { run, isBusy } = useEdits();
  const [comment, setComment] = useState('');
  const said = comment.trim() === '' ? {} : { comment: comment.trim() };
  const review = (what: 'accept' | 'reject' | 'byDocuments', decision: object): void =>
    void run(t(`did.${what}`, { id: String(id) }), (sandbox) => sandbox.reviewIdentification(id, decision));
  return (
    <div className="identification-review">
      <p>
        {objection === undefined ? (
          t('wouldAccept')
        ) : (
          <span lang="en">{t('wouldReject', { reason: objection })}</span>
        )}
      </p>
      <label className="control">
        <span className="control-label">{t('comment')}</span>
        <input
          value={comment}
          maxLength={1_000}
          autoComplete="off"
          onChange={({ target }) => setComment(target.value)}
        />
      </label>
      <div className="people-actions">
        <button type="button" disabled={isBusy} onClick={() => review('accept', { accept: true, ...said })}>
          {t('accept')}
        </button>
        <button type="button" disabled={isBusy} onClick={() => review('reject', { accept: false, ...said })}>
          {t('reject')}
        </button>
        <button type="button" className="quiet" disabled={isBusy} onClick={() => review('byDocuments', said)}>
          {t('byDocuments')}
        </button>
      </div>
    </div>
  );
}
