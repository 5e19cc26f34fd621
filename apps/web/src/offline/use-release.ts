import { useEffect, useState } from 'react';
import { useServices } from '../app/services-context.ts';
import type { Release, ReleaseState } from './release.ts';

/** Whether a later release waits, and what loads it. */
export function useRelease(): readonly [ReleaseState, () => void] {
  const { release } = useServices();
  const [known, setKnown] = useState<Release>();
  const [state, setState] = useState<ReleaseState>('none');
  useEffect(() => {
    let end: (() => void) | undefined;
    let isLeft = false;
    void release().then((opened) => {
      if (!opened || isLeft) return;
      const look = () => {
        setState(opened.read());
      };
      end = opened.subscribe(look);
      setKnown(opened);
      look();
    });
    return () => {
      isLeft = true;
      end?.();
    };
  }, [release]);
  return [state, () => known?.load()];
}
