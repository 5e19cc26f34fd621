// Runs the engine beside the page, so that a threshold can be dragged while a minute of poses is coached again.
import { createWork } from './do-work.ts';
import type { EngineReply, EngineRequest } from './engine-protocol.ts';

const work = createWork(() => performance.now());

addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => {
  let reply: EngineReply;
  try {
    reply = { id: data.id, ok: true, answer: work(data) };
  } catch (error) {
    reply = { id: data.id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
  postMessage(reply);
});
