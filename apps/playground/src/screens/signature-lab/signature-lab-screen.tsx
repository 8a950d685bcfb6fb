import { useNavigate, useSearch } from '@tanstack/react-router';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { ScreenTitle } from '../../components/layout/screen-title.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { shellPart } from '../../shell/shell-search.ts';
import { BreakPart } from './break-part.tsx';
import { ExplainPart } from './explain-part.tsx';
import { signatureMessages } from './messages.ts';
import '../../styles/result/index.css';
import './signature-lab.css';

/** Explains signatures, and breaks them on purpose. */
export function SignatureLabScreen() {
  const t = useMessages(signatureMessages);
  const { part = 'explain' } = useSearch({ from: '/signature' });
  const navigate = useNavigate();
  return (
    <div className="lab">
      <div className="screen-head">
        <ScreenTitle title={t('title')} />
        <p className="lead">{t('lead')}</p>
      </div>
      <Tabs
        className="lab-tabs"
        selectedKey={part}
        onSelectionChange={(key) =>
          void navigate({
            to: '/signature',
            search: (search) => ({
              ...shellPart(search),
              ...(key === 'break' && { part: 'break' as const }),
            }),
          })
        }
      >
        <TabList aria-label={t('parts')} className="lab-tab-list">
          <Tab id="explain">{t('explain')}</Tab>
          <Tab id="break">{t('breakIt')}</Tab>
        </TabList>
        <TabPanel id="explain">
          <ExplainPart />
        </TabPanel>
        <TabPanel id="break">
          <BreakPart />
        </TabPanel>
      </Tabs>
    </div>
  );
}
