// Tells clients that have configured their session: numbered events, and as much of each frame as they want.
import type { CoachEvent } from '@spotter/coach/step/coach-event';
import { textIn } from '@spotter/coach/texts/text-in';
import type { ServerMessage } from '@spotter/contract/live/server-messages';
import type { EventLog } from './event-log.ts';
import type { SessionSettings } from './session-settings.ts';
import { showEvent } from './show-event.ts';
import { showStep } from './show-step.ts';
import type { Teller, Told } from './teller.ts';

interface EventTellerDeps {
  readonly send: (message: ServerMessage) => void;
  readonly log: EventLog;
  readonly settings: () => SessionSettings;
  readonly language: () => string;
  /** Number of the frame that is being looked at; null of none. */
  readonly seq: () => number | null;
}

const targetReached = {
  en: 'Target reached',
  de: 'Ziel erreicht',
  es: 'Objetivo alcanzado',
  ar: 'بلغت الهدف',
};

function reaches(event: CoachEvent, { step }: Told, { target }: SessionSettings): boolean {
  if (event.type === 'repetition') return event.repetition.numberInSet === target.repetitions;
  if (event.type !== 'hold_second' || target.seconds === null) return false;
  return step.state.set.tally.heldMs + event.seconds * 1000 >= target.seconds * 1000;
}

export function createEventTeller({ send, log, settings, language, seq }: EventTellerDeps): Teller {
  /** Rules whose faults were told of the hold that goes on. */
  let told: ReadonlySet<string> = new Set();
  /** The set in which the target was reached. */
  let reachedIn = '';

  function isNew(rule: string): boolean {
    if (told.has(rule)) return false;
    told = new Set([...told, rule]);
    return true;
  }

  function tellTarget(event: CoachEvent, about: Told): void {
    const set = `${about.exercise.key} ${about.step.view.set.number}`;
    if (set === reachedIn || !reaches(event, about, settings())) return;
    reachedIn = set;
    const text = textIn(targetReached, language());
    log.tell({ type: 'notice', seq: seq(), t: Math.round(event.tMs), notice: 'target_reached', text });
  }

  return {
    event: (event, about) => {
      if (event.type === 'hold_started') told = new Set();
      for (const shown of showEvent(event, seq(), about)) {
        if (shown.type !== 'fault' || shown.of !== 'hold' || isNew(shown.fault.rule)) log.tell(shown);
      }
      tellTarget(event, about);
    },
    frame: (exercise, step, hold, dropped) => {
      const { feedback } = settings();
      if (feedback === 'events') return;
      const number = seq();
      if (feedback === 'full') {
        const shown = showStep(exercise, step, hold, dropped);
        if (number !== null) shown.seq = number;
        send(shown);
        return;
      }
      const { count, progress, cue } = step.view;
      const completed = step.events.some(({ type }) => type === 'repetition');
      const state = completed ? 'Exercise Completed' : step.view.state;
      const lean = { state, count, progress, cue: cue?.id ?? null };
      send(number === null ? { type: 'lean', ...lean } : { type: 'lean', seq: number, ...lean });
    },
  };
}
