import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { OpenConsent } from '../../consent/open-consent.ts';
import { formRequest } from '../../consent/form-request.ts';
import { visit, type Visit } from '../../consent/visit.ts';
import { inPageWorld } from '../../modes/in-page-world.ts';
import { Skeleton } from '../feedback/skeleton.tsx';
import { ConsentPage } from './consent-page.tsx';

interface ConsentDialogProps {
  readonly consent: OpenConsent;
  /** The consent page redirects back; the address holds the answer. */
  readonly onFinish: (url: string) => void;
  readonly onFail: (error: unknown) => void;
  readonly onCancel: () => void;
}

/** Shows the consent page of the sandbox in this tab. A real navigation would end its world. */
export function ConsentDialog({ consent, onFinish, onFail, onCancel }: ConsentDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [request, setRequest] = useState(() => new Request(consent.url));
  const [page, setPage] = useState<Extract<Visit, { type: 'page' }>>();
  const finish = useEffectEvent(onFinish);
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
        const result = await visit(fetch, request.clone(), consent.redirectUri);
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
  }, [request, consent.redirectUri]);

  return (
    <dialog ref={dialog} className="consent" aria-label="Consent page" onCancel={onCancel}>
      <div className="consent-head">
        <p>
          The sandbox’s consent page, served inside this tab at <code>{new URL(request.url).pathname}</code>
        </p>
        <button type="button" className="quiet" onClick={onCancel}>
          Close
        </button>
      </div>
      {page === undefined ? (
        <Skeleton lines={6} label="Loading the consent page" />
      ) : (
        <ConsentPage
          html={page.html}
          onSubmit={(form) => setRequest(formRequest(form, page.url))}
          onFollow={(href) => setRequest(new Request(new URL(href, page.url)))}
        />
      )}
    </dialog>
  );
}
