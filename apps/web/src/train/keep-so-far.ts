// Has what a set that goes on has come to kept, now and then and when the page goes away: it may be broken off at any moment.
import type { WorkoutKeeper } from './keep-workout.ts';
import { setThatGoesOn } from './set-now.ts';
import type { Shown, TrainRunParts } from './train-run.ts';

/** No more than this is lost where not even the page is told that it goes. */
const everyMs = 3_000;

/** @returns ends it */
export function keepSoFar(
  { tick, onHide, nowMs }: Pick<TrainRunParts, 'tick' | 'onHide' | 'nowMs'>,
  keeper: Pick<WorkoutKeeper, 'soFar'>,
  read: () => Shown,
): () => void {
  let keptMs = nowMs();

  function keep(): void {
    const shown = read();
    const set = setThatGoesOn(shown);
    if (set) keeper.soFar(set, set.count !== shown.view?.set.count);
  }

  const stops = [
    onHide(keep),
    tick(() => {
      if (nowMs() - keptMs < everyMs) return;
      keptMs = nowMs();
      keep();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
