import { useMessages } from '../i18n/use-messages.ts';
import { shellMessages } from './messages.ts';

/** Says that the browser cannot sign or copy, because plain http of another machine served the page, and what to do. */
export function InsecureNotice() {
  const t = useMessages(shellMessages);
  if (globalThis.isSecureContext) return null;
  const { hostname, port } = location;
  const own = port || '80';
  return (
    <div className="reload-notice" role="status">
      <p>{t('insecure')}</p>
      <pre className="command">
        <code>{`ssh -N -L 4010:127.0.0.1:${own} ${hostname}`}</code>
      </pre>
      <p>{t('insecureThen', { address: 'http://127.0.0.1:4010/' })}</p>
    </div>
  );
}
