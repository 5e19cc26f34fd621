import { useEffect, useState } from 'react';
import { createEngine, type Engine } from './create-engine.ts';

function startWorker(): Worker {
  return new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
}

/** An engine whose worker lives no longer than what uses it. */
export function useEngine(): Engine {
  const [engine] = useState(() => createEngine(startWorker));
  useEffect(() => engine.close, [engine]);
  return engine;
}
