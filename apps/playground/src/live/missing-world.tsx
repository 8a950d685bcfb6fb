import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../i18n/use-messages.ts';
import { defaultWorld } from '../modes/world-name.ts';
import { useWorldName } from '../shell/use-playground.ts';
import type { LiveWorld } from './live-world.ts';
import { liveMessages } from './messages.ts';

/** Offers to create a world that the team does not have, or to choose another one. */
export function MissingWorld({ world, text }: { readonly world: LiveWorld; readonly text: string }) {
  const t = useMessages(liveMessages);
  const name = useWorldName();
  const { data: worlds = [] } = useQuery({
    queryKey: ['worlds-of-team'],
    queryFn: async () => [...(await (await world.sandbox()).worlds())],
  });
  const create = async (): Promise<void> => {
    // The first change creates the world. A new one has no rules to remove.
    await (await world.sandbox()).faults.clear();
    world.retry();
  };
  return (
    <div id="missing-world" className="problem problem-calm" role="alert" tabIndex={-1}>
      <p className="problem-title">{text}</p>
      {worlds.length > 0 && <p>{t('missingOrChoose')}</p>}
      <div className="problem-actions">
        <button type="button" className="primary" onClick={() => void create().catch(world.retry)}>
          {t('create', { name })}
        </button>
        {worlds.map((each) => (
          <Link
            key={each}
            to="."
            search={(search) => ({ ...search, world: each === defaultWorld ? undefined : each })}
            className="button"
          >
            {t('open', { name: each })}
          </Link>
        ))}
      </div>
    </div>
  );
}
