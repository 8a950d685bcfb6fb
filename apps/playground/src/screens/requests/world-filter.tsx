import { useQuery } from '@tanstack/react-query';
import { useMessages } from '../../i18n/use-messages.ts';
import type { LiveWorld } from '../../live/live-world.ts';
import { useSession } from '../../shell/use-playground.ts';
import { defaultWorld } from '../../modes/world-name.ts';
import { requestsMessages } from './messages.ts';

interface WorldFilterProps {
  readonly world: LiveWorld;
  /** Name of the chosen world; `undefined` for the default world. */
  readonly chosen: string | undefined;
  /** Called with the name; empty for the default world. */
  readonly onChoose: (name: string) => void;
}

/** A field to choose the world whose requests are shown. It is there when the sandbox has several. */
export function WorldFilter({ world, chosen = defaultWorld, onChoose }: WorldFilterProps) {
  const t = useMessages(requestsMessages);
  const { origin } = useSession();
  const { data: worlds = [] } = useQuery({
    queryKey: ['worlds', origin],
    queryFn: async () => (await world.sandbox()).worlds(),
    // Tests in other programs begin and remove worlds at any time.
    refetchInterval: 5_000,
  });
  const names = [...new Set([defaultWorld, ...worlds, chosen])];
  if (names.length < 2) return null;
  return (
    <label className="control">
      <span className="control-label">{t('world')}</span>
      <select
        value={chosen}
        onChange={({ target }) => onChoose(target.value === defaultWorld ? '' : target.value)}
      >
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}
