import { type SignedMac, signMac } from '@litas/client/mac';
import { explainSignature, type SignatureExplanation } from '@litas/sandbox/explain';
import { useEffect, useState } from 'react';
import type { Question } from './kept-question.ts';

/** The result of an explanation. */
export type Answer =
  | { readonly state: 'waiting' }
  | { readonly state: 'noKey' }
  | { readonly state: 'badUrl' }
  /** Whether the page signed, because there was no header. */
  | { readonly state: 'signed'; readonly signed: SignedMac }
  | { readonly state: 'explained'; readonly explanation: SignatureExplanation };

/** Explains a request again after each change. */
export function useExplanation(question: Question): Answer {
  const [answer, setAnswer] = useState<Answer>({ state: 'waiting' });
  useEffect(() => {
    let isOld = false;
    const explain = async (): Promise<void> => {
      const next = await answerTo(question);
      if (!isOld) setAnswer(next);
    };
    void explain();
    return () => {
      isOld = true;
    };
  }, [question]);
  return answer;
}

async function answerTo({
  method,
  url,
  authorization,
  contentType,
  body,
  id,
  key,
}: Question): Promise<Answer> {
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
