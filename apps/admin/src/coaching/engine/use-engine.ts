import { useEffect, useState } from 'react';
import { createEngine, type Engine } from './create-engine.ts';

/** An engine that lives as long as what uses it; null until it runs. */
export function useEngine(): Engine | null {
  const [engine, setEngine] = useState<Engine | null>(null);
  useEffect(() => {
    const created = createEngine();
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setEngine(created);
    return () => {
      created.close();
    };
  }, []);
  return engine;
}
