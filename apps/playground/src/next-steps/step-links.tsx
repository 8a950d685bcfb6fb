import { Link } from '@tanstack/react-router';
import { useMessages } from '../i18n/use-messages.ts';
import { useMode } from '../shell/use-playground.ts';
import { nextStepMessages } from './messages.ts';
import type { NextStep } from './next-steps.ts';
import { RemoveFault } from './remove-fault.tsx';
import type { FaultedRequest } from './rule-of-fault.ts';

interface StepLinksProps {
  readonly steps: readonly NextStep[];
  /** The request in the journal, if a fault rule made it fail. */
  readonly faulted: FaultedRequest | undefined;
}

const targets = {
  clock: { to: '/world', hash: 'faults' },
  faults: { to: '/world', hash: 'faults' },
  quotas: { to: '/world', hash: 'quotas' },
  access: { to: '/access', hash: '' },
  messages: { to: '/messages', hash: '' },
  people: { to: '/people', hash: '' },
} as const satisfies Partial<Record<NextStep, unknown>>;

const isElsewhere = (step: NextStep): step is keyof typeof targets => Object.hasOwn(targets, step);

/** Links to the screens that help with a failed call. Prism has no world, so there it renders nothing. */
export function StepLinks({ steps, faulted }: StepLinksProps) {
  const t = useMessages(nextStepMessages);
  if (useMode() === 'prism') return null;
  return (
    <>
      {steps.filter(isElsewhere).map((step) => (
        <Link key={step} {...targets[step]} className="button">
          {t(step)}
        </Link>
      ))}
      {faulted !== undefined && <RemoveFault request={faulted} />}
    </>
  );
}
