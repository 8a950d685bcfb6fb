import { type SignedMac, signMac } from '@litas/client/mac';
import { explainSignature, type SignatureExplanation } from '@litas/sandbox/explain';
import { useEffect, useState } from 'react';
import type { Question } from './kept-question.ts';

/** The result of an explanation. */
export type ExplanationResult =
  | { readonly state: 'waiting' }
  | { readonly state: 'noKey' }
  | { readonly state: 'badUrl' }
  /** Whether the page signed, because there was no header. */
  | { readonly state: 'signed'; readonly signed: SignedMac }
  | { readonly state: 'explained'; readonly explanation: SignatureExplanation };

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

async function explain({
  method,
  url,
  authorization,
  contentType,
  body,
  id,
  key,
}: Question): Promise<ExplanationResult> {
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
    authorization: authorization.trim(),
    ...(contentType !== '' && { contentType }),
  });
  return { state: 'explained', explanation };
}
