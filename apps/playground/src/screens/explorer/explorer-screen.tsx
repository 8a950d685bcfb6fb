import { Outlet, useParams } from '@tanstack/react-router';
import { OfflineNotice } from '../../live/live-notice.tsx';
import { SigningStep } from '../../own-clients/signing-clients.tsx';
import { OperationList } from './operation-list.tsx';
import './styles/index.css';
import '../../styles/result/index.css';

/** The list of operations and the selected operation. */
export function ExplorerScreen() {
  const { operationId } = useParams({ strict: false });
  return (
    <>
      <SigningStep />
      <OfflineNotice />
      <div className={operationId === undefined ? 'explorer' : 'explorer explorer-chosen'}>
        <OperationList chosen={operationId} />
        <Outlet />
      </div>
    </>
  );
}
