import { useMessages } from '../../i18n/use-messages.ts';
import { problemMessages } from '../../problems/messages.ts';
import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { formRequest } from '../../consent/form-request.ts';
import { visit, type Visit } from '../../consent/visit.ts';
import { inPageWorld } from '../../modes/in-page-world.ts';
import type { Mode } from '../../modes/mode.ts';
import { Skeleton } from '../feedback/skeleton.tsx';
import { SandboxPage } from './sandbox-page.tsx';

interface SandboxPageDialogProps {
  readonly name: 'consent' | 'captcha';
  /** The sandbox that serves the page: the one in this page, or the one at its address. @default 'msw' */
  readonly mode?: Mode;
  readonly url: string;
  /** The redirect URI that ends the visit; `undefined` if the page has none. */
  readonly redirectUri?: string;
  /** Called with the URL when the page redirects to it. */
  readonly onFinish?: (url: string) => void;
  readonly onFail: (error: unknown) => void;
  readonly onCancel: () => void;
  /** Shown above the page. */
  readonly children?: ReactNode;
}

/** Shows a page of the sandbox in this tab. A navigation would end the world. */
export function SandboxPageDialog({
  name,
  mode = 'msw',
  url,
  redirectUri,
  onFinish,
  onFail,
  onCancel,
  children,
}: SandboxPageDialogProps) {
  const t = useMessages(problemMessages);
  const dialog = useRef<HTMLDialogElement>(null);
  const [request, setRequest] = useState(() => new Request(url));
  const [page, setPage] = useState<Extract<Visit, { type: 'page' }>>();
  const finish = useEffectEvent((redirect: string) => onFinish?.(redirect));
  const fail = useEffectEvent(onFail);

  // The dialog must be closed before it is removed; otherwise the focus does not return.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useEffect(() => {
    let gone = false;
    const go = async (): Promise<void> => {
      try {
        const fetchPage = mode === 'msw' ? (await inPageWorld()).fetch : fetchOverHttp;
        const result = await visit(fetchPage, request.clone(), redirectUri);
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
  }, [request, redirectUri, mode]);

  return (
    <dialog ref={dialog} className="consent" aria-label={t(`page.${name}`)} onCancel={onCancel}>
      <div className="consent-head">
        <p>
          {t(`page.${name}.where`)} <code>{new URL(request.url).pathname}</code>
        </p>
        <button type="button" className="quiet" onClick={onCancel}>
          {t('close')}
        </button>
      </div>
      {children}
      {page === undefined ? (
        <Skeleton lines={6} label={t(`page.${name}.loading`)} />
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

const fetchOverHttp = (request: Request): Promise<Response> => fetch(request);
