import { useEffect, useEffectEvent, useRef } from 'react';
import type { SubmittedForm } from '../../consent/form-request.ts';
import { shadowPage } from '../../consent/shadow-page.ts';

interface SandboxPageProps {
  readonly html: string;
  readonly onSubmit: (form: SubmittedForm) => void;
  readonly onFollow: (href: string) => void;
  /** Whether the focus moves to a page that follows another one. @default true */
  readonly movesFocus?: boolean;
}

/** Shows a page. Its forms and links call a function instead of navigating. */
export function SandboxPage({ html, onSubmit, onFollow, movesFocus = true }: SandboxPageProps) {
  const host = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  const submit = useEffectEvent((event: SubmitEvent): void => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) onSubmit(submittedForm(event.target, event.submitter));
  });
  const follow = useEffectEvent((event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null) return;
    event.preventDefault();
    onFollow(link.getAttribute('href') ?? '');
  });

  useEffect(() => {
    if (host.current === null) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const { styles, body } = shadowPage(html);
    root.adoptedStyleSheets = [styles];
    root.replaceChildren(body);
    body.addEventListener('submit', submit);
    body.addEventListener('click', follow);
    host.current.closest('dialog')?.scrollTo(0, 0);
    // The focused element of the previous page is gone; as after a navigation, the focus starts at the top.
    if (isFirst.current) isFirst.current = false;
    else if (movesFocus) body.focus();
  }, [html, movesFocus]);
  return <div ref={host} className="consent-page" />;
}

const submittedForm = (form: HTMLFormElement, submitter: HTMLElement | null): SubmittedForm => ({
  action: form.getAttribute('action'),
  method: form.method,
  entries: Array.from(new FormData(form, submitter), ([name, value]) => [
    name,
    typeof value === 'string' ? value : value.name,
  ]),
});
