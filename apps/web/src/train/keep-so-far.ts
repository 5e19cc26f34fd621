// Has what a set that goes on has come to kept, as soon as it is counted and when the page goes away: it may be broken off at any moment.
import type { WorkoutKeeper } from './keep-workout.ts';
import { setThatGoesOn } from './set-now.ts';
import type { Shown, TrainRunParts } from './train-run.ts';

/** What is held counts all the time. */
const everyMs = 3_000;

/** @returns ends it */
export function keepSoFar(
  { tick, onHide, nowMs }: Pick<TrainRunParts, 'tick' | 'onHide' | 'nowMs'>,
  keeper: Pick<WorkoutKeeper, 'soFar'>,
  read: () => Shown,
): () => void {
  let keptMs = nowMs();
  let keptCount = 0;

  function keep(): void {
    const shown = read();
    const set = setThatGoesOn(shown);
    keptMs = nowMs();
    keptCount = shown.count;
    if (set) keeper.soFar(set, set.count !== shown.view?.set.count);
  }

  const stops = [
    onHide(keep),
    tick(() => {
      if (read().count !== keptCount || nowMs() - keptMs >= everyMs) keep();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
