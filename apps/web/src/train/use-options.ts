import { useCallback, useState } from 'react';
import { keepOptions, keptOptions, type TrainOptions } from './train-options.ts';

/** How this device trains, and what changes it for good. */
export function useOptions(): readonly [TrainOptions, (change: Partial<TrainOptions>) => void] {
  const [options, setOptions] = useState(keptOptions);
  const change = useCallback((by: Partial<TrainOptions>) => {
    setOptions((before) => {
      const after = { ...before, ...by };
      keepOptions(after);
      return after;
    });
  }, []);
  return [options, change];
}
