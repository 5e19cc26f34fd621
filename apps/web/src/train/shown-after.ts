import type { CoachEvent } from '@spotter/coach/step/coach-event';
import { qualityOf } from '../parts/quality.ts';
import type { OpenCoach } from './open-coach.ts';
import type { Shown } from './train-run.ts';

/** What is shown once a coach has told of something. */
export function shownAfter(shown: Shown, event: CoachEvent, { nameOf }: Pick<OpenCoach, 'nameOf'>): Shown {
  if (event.type === 'exercise') return { ...shown, recognised: nameOf(event.exercise) };
  if (event.type !== 'repetition') return shown;
  const { phasesMs } = event.repetition;
  const tempo = [phasesMs.out / 1000, phasesMs.peak / 1000, phasesMs.back / 1000] as const;
  return { ...shown, tempo, repetitions: [...shown.repetitions, qualityOf(event.repetition)] };
}
