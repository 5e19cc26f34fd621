// The worker of the engine without a thread: the same work, answered as soon as what asked has gone on.
import { createWork } from '../src/coaching/engine/do-work.ts';
import type { EngineWorker } from '../src/coaching/engine/create-engine.ts';
import type { EngineReply, EngineRequest } from '../src/coaching/engine/engine-protocol.ts';

export class InPageWorker implements EngineWorker {
  onmessage: EngineWorker['onmessage'] = null;
  onerror: EngineWorker['onerror'] = null;
  readonly #work = createWork(() => 0);
  #isRunning = true;

  postMessage(request: EngineRequest): void {
    queueMicrotask(() => {
      if (!this.#isRunning) return;
      const data = this.#answer(request);
      this.onmessage?.call(this as never, { data } as MessageEvent<EngineReply>);
    });
  }

  terminate(): void {
    this.#isRunning = false;
  }

  #answer(request: EngineRequest): EngineReply {
    try {
      return { id: request.id, ok: true, answer: structuredClone(this.#work(request)) };
    } catch (error) {
      return { id: request.id, ok: false, message: error instanceof Error ? error.message : String(error) };
    }
  }
}
