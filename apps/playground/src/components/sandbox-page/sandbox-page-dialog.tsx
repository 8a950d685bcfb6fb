import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { formRequest } from '../../consent/form-request.ts';
import { visit, type Visit } from '../../consent/visit.ts';
import { inPageWorld } from '../../modes/in-page-world.ts';
import { Skeleton } from '../feedback/skeleton.tsx';
import { SandboxPage } from './sandbox-page.tsx';

interface SandboxPageDialogProps {
  /** What the page is, such as `consent page`. */
  readonly name: string;
  readonly url: string;
  /** Where the page leads in the end; left out when it leads nowhere. */
  readonly redirectUri?: string;
  /** Called when the page redirects there; the address holds the answer. */
  readonly onFinish?: (url: string) => void;
  readonly onFail: (error: unknown) => void;
  readonly onCancel: () => void;
}

/** Shows a page of the sandbox in this tab. A real navigation would end its world. */
export function SandboxPageDialog({
  name,
  url,
  redirectUri,
  onFinish,
  onFail,
  onCancel,
}: SandboxPageDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [request, setRequest] = useState(() => new Request(url));
  const [page, setPage] = useState<Extract<Visit, { type: 'page' }>>();
  const finish = useEffectEvent((answer: string) => onFinish?.(answer));
  const fail = useEffectEvent(onFail);

  // Closed before it leaves the page: only then the focus goes back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useEffect(() => {
    let gone = false;
    const go = async (): Promise<void> => {
      try {
        const { fetch } = await inPageWorld();
        const result = await visit(fetch, request.clone(), redirectUri);
        if (gone) return;
        if (result.type === 'page') setPage(result);
        else finish(result.url);
      } catch (error) {
        if (!gone) fail(error);
      }
    };
    void go();
    return () => {
      gone = true;
    };
  }, [request, redirectUri]);

  return (
    <dialog
      ref={dialog}
      className="consent"
      aria-label={`${name.charAt(0).toUpperCase()}${name.slice(1)}`}
      onCancel={onCancel}
    >
      <div className="consent-head">
        <p>
          The sandbox’s {name}, served inside this tab at <code>{new URL(request.url).pathname}</code>
        </p>
        <button type="button" className="quiet" onClick={onCancel}>
          Close
        </button>
      </div>
      {page === undefined ? (
        <Skeleton lines={6} label={`Loading the ${name}`} />
      ) : (
        <SandboxPage
          html={page.html}
          onSubmit={(form) => setRequest(formRequest(form, page.url))}
          onFollow={(href) => setRequest(new Request(new URL(href, page.url)))}
        />
      )}
    </dialog>
  );
}
