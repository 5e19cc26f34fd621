import { useQuery } from '@tanstack/react-query';
import type { CoachEvent } from '@spotter/coach/step/coach-event';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useServices } from '../app/services-context.ts';
import { useWords } from '../words/use-words.ts';
import { createDemoRun, type DemoRun, type ScreenClock, type Shown } from './demo-run.ts';
import { poseAt } from './play-set.ts';

const screenClock: ScreenClock = {
  request: (draw) => requestAnimationFrame(draw),
  cancel: (asked) => {
    cancelAnimationFrame(asked);
  },
};

const nothingYet = { subscribe: () => () => undefined, read: () => null };

/**
 * Loads the engine and the recorded set, and plays it.
 * @param startsItself as soon as it is there
 */
export function useDemoRun(tell: (event: CoachEvent) => void, startsItself: boolean) {
  const { requests } = useServices();
  const { locale } = useWords();
  const demo = useQuery({
    queryKey: ['demo', locale],
    queryFn: async () => (await import('./open-demo.ts')).openDemo(requests.fetch, locale),
    staleTime: Infinity,
  });
  const run: DemoRun | null = useMemo(
    () => (demo.data ? createDemoRun(demo.data, screenClock, tell) : null),
    [demo.data, tell],
  );
  const [isWanted, setIsWanted] = useState(startsItself);
  useEffect(() => {
    if (!run) return undefined;
    if (isWanted) run.start();
    return run.pause;
  }, [run, isWanted]);

  const shown = useSyncExternalStore<Shown | null>((run ?? nothingYet).subscribe, (run ?? nothingYet).read);
  return {
    run,
    shown,
    pose: demo.data && shown ? poseAt(demo.data.drawn, shown.playing.seen, shown.atMs) : null,
    isWanted,
    /** From the beginning, as soon as it is there. */
    start: () => {
      if (isWanted) run?.start();
      setIsWanted(true);
    },
    hasFailed: demo.isError,
    again: () => void demo.refetch(),
  };
}
