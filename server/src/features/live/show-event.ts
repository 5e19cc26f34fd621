// Words what the coach tells as the numbered events that clients read.
import type { Fault } from '@spotter/coach/form/fault';
import type { CoachEvent } from '@spotter/coach/step/coach-event';
import type { FaultEvent } from '@spotter/contract/live/event-messages';
import type { UnnumberedEvent } from './event-log.ts';
import type { NamedExercise } from './find-exercise.ts';
import { showFigures, showHold, showRepetition } from './show-step.ts';
import type { Told } from './teller.ts';

type Where = Pick<FaultEvent, 'seq' | 't'>;
type Shown = readonly UnnumberedEvent[];

export function showExercise(
  where: Where,
  { id, key, name }: NamedExercise,
  because: 'chosen' | 'recognised',
): UnnumberedEvent {
  return { type: 'exercise', ...where, exercise: key, exercise_id: id, exercise_name: name, because };
}

function showFaults(
  where: Where & Pick<FaultEvent, 'exercise' | 'set'>,
  of: FaultEvent['of'],
  faults: readonly Fault[],
): Shown {
  return faults.map((fault) => ({ type: 'fault', ...where, of, fault: { ...fault } }));
}

function showStarted(where: Where, exercise: string, set: number): UnnumberedEvent {
  const nothing = { count: 0, good: 0, partials: 0, held_ms: 0, longest_hold_ms: 0 };
  return {
    type: 'set',
    ...where,
    exercise,
    set,
    position: null,
    state: 'started',
    ...nothing,
    figures: null,
    correction: null,
  };
}

function showFinished(
  where: Where,
  exercise: string,
  { set, summary }: Extract<CoachEvent, { type: 'set_finished' }>,
  position: number | null,
): UnnumberedEvent {
  return {
    type: 'set',
    ...where,
    exercise,
    set,
    position,
    state: 'finished',
    count: summary.count,
    good: summary.good,
    partials: summary.partials,
    held_ms: summary.heldMs,
    longest_hold_ms: summary.longestHoldMs,
    figures: showFigures(summary),
    correction: null,
  };
}

/** Of a hold, its faults are told by whoever knows which were told before. */
export function showEvent(event: CoachEvent, seq: number | null, told: Told): Shown {
  const where = { seq, t: Math.round(event.tMs) };
  const { exercise: named, step, hold, position } = told;
  const exercise = named.key;
  const inSet = { ...where, exercise, set: step.view.set.number };
  switch (event.type) {
    case 'repetition': {
      const { repetition } = event;
      const shown = showRepetition(repetition);
      return [
        { type: 'repetition', ...inSet, count: repetition.number, repetition: shown },
        ...showFaults(inSet, 'repetition', repetition.faults),
      ];
    }
    case 'partial_repetition': {
      const faults = event.faults.map((fault) => ({ ...fault }));
      return [
        { type: 'partial', ...inSet, partials: event.partials, faults },
        ...showFaults(inSet, 'partial', event.faults),
      ];
    }
    case 'hold_started': {
      const heldMs = Math.round(event.tMs - event.sinceMs);
      return [{ type: 'hold', ...inSet, state: 'started', held_ms: heldMs, hold: null }];
    }
    case 'hold_ended': {
      const shown = hold ? showHold(hold) : null;
      return [{ type: 'hold', ...inSet, state: 'ended', held_ms: Math.round(event.heldMs), hold: shown }];
    }
    case 'hold_judged':
      return showFaults(inSet, 'hold', event.faults);
    case 'cue': {
      const { cue: id, text, reason, severity, rule } = event;
      return [{ type: 'cue', ...where, cue: { id, text }, reason, severity, rule }];
    }
    case 'camera':
      return [{ type: 'notice', ...where, notice: event.help, text: event.text }];
    case 'other_exercise':
    case 'counted_otherwise':
      return [{ type: 'notice', ...where, notice: event.type, text: event.text }];
    case 'exercise':
      return [showExercise(where, named, 'recognised')];
    case 'set_started':
      return [showStarted(where, exercise, event.set)];
    case 'set_finished':
      return [showFinished(where, exercise, event, position)];
    case 'phase':
    case 'hold_second':
    case 'other_movement':
      return [];
  }
}
