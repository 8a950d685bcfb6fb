import { CopyButton } from '../../components/copy-button.tsx';
import { KeyAdvice } from '../../components/inspector/key-advice.tsx';
import { keyMessages } from '../../components/inspector/key-messages.ts';
import { Seal } from '../../components/inspector/seal.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { concernOf } from '../../signatures/concern-of.ts';
import { CompareText } from './compare-text.tsx';
import { signatureMessages } from './messages.ts';
import { StringLines } from './string-lines.tsx';
import type { ExplanationResult } from './use-explanation.ts';

/** The result of an explanation, or what is missing for it. */
export function ExplanationView({ result }: { readonly result: ExplanationResult }) {
  const t = useMessages(signatureMessages);
  switch (result.state) {
    case 'waiting':
      return <p className="inspector-empty">{t('waiting')}</p>;
    case 'noKey':
      return <p className="inspector-empty">{t('needKey')}</p>;
    case 'badUrl':
      return (
        <p className="result-failure" role="alert">
          {t('badUrl')}
        </p>
      );
    case 'signed': {
      const { header, mac, normalized } = result.signed;
      return (
        <>
          <Verdict isValid title={t('signedHere')} advice={t('signedHereAdvice')} mac={mac} />
          <StringLines title={t('stringToSign')} text={normalized} />
          <pre className="lab-header">
            <code>{header}</code>
          </pre>
          <div className="result-actions">
            <CopyButton text={() => header} label={t('copyHeader')} done={t('copied')} />
            <CopyButton text={() => normalized} label={t('copyString')} done={t('copied')} />
          </div>
        </>
      );
    }
    case 'explained':
      return <Explained {...result} />;
  }
}

type ExplainedProps = Extract<ExplanationResult, { state: 'explained' }>;

function Explained({ explanation, isMacKnown, isBodyRewritten }: ExplainedProps) {
  const t = useMessages(signatureMessages);
  const { valid, description, attributes, expectedMac, expectedString, signedString, expectedExt } =
    explanation;
  const ofKey = useMessages(keyMessages);
  const concern = isMacKnown && !valid ? concernOf(explanation.mistakes) : 'string';
  const macs = attributes !== undefined && expectedMac !== undefined && (
    <dl className="lab-macs">
      <dt>{t('expectedMac')}</dt>
      <dd>
        {isMacKnown ? <CompareText text={expectedMac} other={attributes.mac} /> : <code>{expectedMac}</code>}
      </dd>
      {!valid && isMacKnown && (
        <>
          <dt>{t('sentMac')}</dt>
          <dd>
            <CompareText text={attributes.mac} other={expectedMac} />
          </dd>
        </>
      )}
      {expectedExt !== undefined && (
        <>
          <dt>{t('expectedExt')}</dt>
          <dd>
            <CompareText text={expectedExt} other={attributes.ext} />
          </dd>
        </>
      )}
    </dl>
  );
  return (
    <>
      {!isMacKnown && expectedMac !== undefined && (
        <div className="lab-asks" role="status">
          <p className="problem-title">{t('macMissing')}</p>
          <p>{t('macMissingAdvice')}</p>
        </div>
      )}
      {isMacKnown && valid && (
        <Verdict isValid title={t('valid')} advice={t('validAdvice')} mac={expectedMac ?? ''} />
      )}
      {isMacKnown && !valid && (
        <div className="result-failure" role="status">
          <p className="problem-title">{t('invalid')}</p>
          <p lang="en">{description}.</p>
          {explanation.explanation !== undefined && (
            <p className="lab-explanation" lang="en">
              {explanation.explanation}
            </p>
          )}
          {explanation.mistakes.length > 0 && (
            <p className="note">
              {t('mistakes')}: <code>{explanation.mistakes.join(', ')}</code>
            </p>
          )}
        </div>
      )}
      {isBodyRewritten && expectedExt !== undefined && <p className="note">{t('bodyRewritten')}</p>}
      {concern === 'unknown' && <KeyAdvice id={attributes?.id ?? ''} />}
      {concern === 'key' && macs}
      {signedString !== undefined && expectedString !== undefined && (
        <StringLines title={t('whatWasSigned')} text={signedString} other={expectedString} onlyDifferent />
      )}
      {expectedString !== undefined && concern === 'key' && (
        <details>
          <summary>{ofKey('stringWasRight')}</summary>
          <StringLines title={t('stringToSign')} text={expectedString} />
        </details>
      )}
      {expectedString !== undefined && concern !== 'key' && (
        <StringLines
          title={concern === 'unknown' ? ofKey('compareString') : t('stringToSign')}
          text={expectedString}
          {...(signedString !== undefined && { other: signedString })}
        />
      )}
      {concern !== 'key' && macs}
      {expectedString !== undefined && (
        <div className="result-actions">
          <CopyButton text={() => expectedString} label={t('copyString')} done={t('copied')} />
        </div>
      )}
    </>
  );
}

interface VerdictProps {
  readonly isValid: true;
  readonly title: string;
  readonly advice: string;
  readonly mac: string;
}

function Verdict({ title, advice, mac }: VerdictProps) {
  return (
    <div className="hmac" role="status">
      <Seal mac={mac} />
      <div>
        <p className="lab-valid">✓ {title}</p>
        <p>{advice}</p>
      </div>
    </div>
  );
}
