import { Panel } from '../../components/layout/panel.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { firstGuides, guidePage } from '../../modes/docs.ts';
import { usePlayground } from '../../shell/use-playground.ts';
import { homeMessages } from './messages.ts';

/** Links to the first guides. Without the address of the documentation it renders nothing. */
export function Guides() {
  const t = useMessages(homeMessages);
  const { docs } = usePlayground();
  if (docs === undefined) return null;
  return (
    <Panel title={t('guides')}>
      <ul>
        {firstGuides.map((name) => (
          <li key={name}>
            <a href={guidePage(docs, name)}>{t(`guide.${name}`)}</a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
