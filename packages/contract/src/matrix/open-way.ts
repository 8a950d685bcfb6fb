import { handlers } from '@litas/msw';
import { serve } from '@litas/sandbox/node';
import { http, passthrough } from 'msw';
import { setupServer } from 'msw/node';
import type { AnswerJudge } from '../judges/answer-judge.ts';
import { startPrism, startPrismProxy } from '../prism.ts';
import type { OpenWay } from './run-case.ts';
import { createStage, type Stage } from './stage.ts';

/** An open way, and how it is closed. */
export interface ClosableWay extends OpenWay {
  close(): Promise<void>;
}

/** Opens the way to Prism, which answers with the description's examples. */
export async function openPrism(judge: AnswerJudge): Promise<ClosableWay> {
  const prism = await startPrism();
  return {
    way: 'prism',
    judge,
    stage: undefined,
    options: { baseUrl: prism.url },
    close: () => prism.close(),
  };
}

/** Opens the way to a sandbox over HTTP. */
export async function openSandbox(
  judge: AnswerJudge,
  stage?: Stage,
): Promise<ClosableWay & { stage: Stage }> {
  const own = stage ?? (await createStage());
  // A busy machine must not lose a race between a request and the end of an idle connection.
  const server = await serve(own, { port: 0, limits: { keepAliveMs: 120_000 } });
  const options = { baseUrl: server.url };
  return { way: 'sandbox', judge, stage: own, options, close: () => server.close() };
}

/** Opens the way to a sandbox through Prism, which judges requests and answers on their way. */
export async function openProxy(judge: AnswerJudge, stage?: Stage): Promise<ClosableWay> {
  const behind = await openSandbox(judge, stage);
  const signingOrigin = String(behind.options.baseUrl);
  const proxy = await startPrismProxy(signingOrigin);
  return {
    way: 'proxy',
    judge,
    stage: behind.stage,
    options: { baseUrl: proxy.url, signingOrigin },
    close: async () => {
      await proxy.close();
      await behind.close();
    },
  };
}

/** Opens the way to a sandbox in this process, through handlers of MSW. Requests to loopback servers pass. */
export async function openMsw(judge: AnswerJudge, own?: Stage): Promise<ClosableWay> {
  const stage = own ?? (await createStage());
  const throughHttp = http.all(/^http:\/\/127\.0\.0\.1:/, () => passthrough());
  const msw = setupServer(throughHttp, ...handlers({ sandbox: stage }));
  msw.listen({ onUnhandledFrame: 'error' });
  return { way: 'msw', judge, stage, options: {}, close: async () => msw.close() };
}
