import { type SignedMac, signMac } from '@litas/client/mac';
import { explainSignature, type SignatureExplanation } from '@litas/sandbox/explain';
import { useEffect, useState } from 'react';
import { lacksMac, type Question, withSentMac } from '../../signatures/kept-question.ts';

/** The result of an explanation. */
export type ExplanationResult =
  | { readonly state: 'waiting' }
  | { readonly state: 'noKey' }
  | { readonly state: 'badUrl' }
  /** Whether the page signed, because there was no header. */
  | { readonly state: 'signed'; readonly signed: SignedMac }
  /** `isMacKnown` is false for a request whose MAC the journal did not store. */
  | {
      readonly state: 'explained';
      readonly explanation: SignatureExplanation;
      readonly isMacKnown: boolean;
      readonly isBodyRewritten: boolean;
    };

/** Explains a request again after each change. */
export function useExplanation(question: Question): ExplanationResult {
  const [result, setResult] = useState<ExplanationResult>({ state: 'waiting' });
  useEffect(() => {
    let isOld = false;
    const update = async (): Promise<void> => {
      const next = await explain(question);
      if (!isOld) setResult(next);
    };
    void update();
    return () => {
      isOld = true;
    };
  }, [question]);
  return result;
}

async function explain(question: Question): Promise<ExplanationResult> {
  const { method, url, authorization, contentType, body, id, key, sentMac, isBodyRewritten } = question;
  if (url.trim() === '') return { state: 'waiting' };
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return { state: 'badUrl' };
  if (key === '' || (authorization === '' && id === '')) return { state: 'noKey' };
  const request = { method, url: url.trim(), key, ...(body !== '' && { body }) };
  if (authorization === '') {
    try {
      return { state: 'signed', signed: await signMac({ ...request, id }) };
    } catch {
      return { state: 'badUrl' };
    }
  }
  const explanation = await explainSignature({
    ...request,
    authorization: withSentMac(question).trim(),
    ...(contentType !== '' && { contentType }),
  });
  const isMacKnown = !lacksMac(question) || sentMac.trim() !== '';
  return { state: 'explained', explanation, isMacKnown, isBodyRewritten };
}
