import type { CoachEvent } from './coach-event.ts';

/** What is told now of what was over a while ago. */
export function toldLate(event: CoachEvent, tMs: number): CoachEvent {
  if (event.type !== 'repetition') return { ...event, tMs };
  return { ...event, tMs, repetition: { ...event.repetition, late: true } };
}
