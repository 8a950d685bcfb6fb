import type { JournalEntry } from '@litas/sandbox';
import { CaptchaLink } from '../../components/feedback/captcha-link.tsx';
import { faultOfRule, nextSteps } from '../../next-steps/next-steps.ts';
import { StepLinks } from '../../next-steps/step-links.tsx';
import { captchaPage } from '../../problems/captcha-sentence.ts';
import { useSession } from '../../shell/use-playground.ts';
import { AskForScopes } from './ask-for-scopes.tsx';
import { LabLink } from './lab-link.tsx';

/** What the developer can do about a failed request of the journal. */
export function NextSteps({ entry }: { readonly entry: JournalEntry }) {
  const { origin } = useSession();
  const { operation, status, error: code = '', response } = entry;
  const page = captchaPage(response.headers['recaptcha-unlock-url'], origin);
  const fault = faultOfRule(entry);
  const steps = nextSteps({ code, operation, status, fault, hasCaptcha: page !== undefined });
  return (
    <>
      {steps.includes('scopes') && <AskForScopes entry={entry} />}
      <div className="result-actions">
        {page !== undefined && <CaptchaLink url={page} />}
        {steps.includes('signature') && <LabLink entry={entry} className="button" />}
        <StepLinks steps={steps} faulted={fault === undefined ? undefined : entry} />
      </div>
    </>
  );
}
