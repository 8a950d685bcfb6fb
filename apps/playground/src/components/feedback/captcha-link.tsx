import { useMessages } from '../../i18n/use-messages.ts';
import { problemMessages } from '../../problems/messages.ts';
import { useState } from 'react';
import { useMode } from '../../shell/use-playground.ts';
import { SandboxPageDialog } from '../sandbox-page/sandbox-page-dialog.tsx';

interface CaptchaLinkProps {
  readonly url: string;
  /** Called after the dialog was closed. */
  readonly onSolved?: (() => void) | undefined;
}

/** A link to the captcha page. It opens in a dialog if the sandbox runs in this tab, otherwise in another tab. */
export function CaptchaLink({ url, onSolved }: CaptchaLinkProps) {
  const t = useMessages(problemMessages);
  const [isOpen, setOpen] = useState(false);
  if (useMode() !== 'msw') {
    return (
      <a className="button" href={url} target="_blank" rel="noreferrer">
        {t('solveCaptcha')}
      </a>
    );
  }
  const close = (): void => {
    setOpen(false);
    onSolved?.();
  };
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {t('solveCaptcha')}
      </button>
      {isOpen && (
        <SandboxPageDialog name="captcha" url={url} onFail={() => setOpen(false)} onCancel={close} />
      )}
    </>
  );
}
