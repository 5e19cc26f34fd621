// One session's training: the exercise, its coach, and what is told and recorded. No socket, no picture.
import type { Coach, CoachStep } from '@spotter/coach/coach';
import type { CoachEvent } from '@spotter/coach/step/coach-event';
import { noSet } from '@spotter/coach/reps/set';
import type { CoachState } from '@spotter/coach/step/coach-state';
import type { Specification } from '@spotter/coach/specification/specification';
import { carryCounts } from '@spotter/coach/step/stored-state';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { applyHoldEvent, nothingHeld, type HoldTally, type Hold } from '@spotter/coach/step/hold-tally';
import { chooseLanguage } from '@spotter/coach/texts/choose-language';
import type { WorkoutRecorder } from '../workouts/workout-recorder.ts';
import { coachFor, type TrainableExercise } from './coach-for.ts';
import type { NamedExercise } from './find-exercise.ts';
import { specificationDigest } from './specification-digest.ts';
import { showFigures, showHold, showRepetition } from './show-step.ts';
import type { Teller } from './teller.ts';

/** What comes over to a session that continues: plain data, but for what the exercise is coached by. */
export interface KeptTraining {
  readonly chosen: TrainableExercise;
  readonly exercise: NamedExercise;
  readonly language: string;
  /** Which specification counts by now; null where none does. */
  readonly coachedBy: string | null;
  readonly state: CoachState;
  readonly holds: HoldTally;
  readonly lastMs: number;
  readonly word: string;
}

export interface Training {
  /**
   * Finishes what was trained before and begins with another exercise, in the first of these languages that there is.
   */
  readonly choose: (exercise: TrainableExercise, languages: readonly string[]) => void;
  /** Goes on in the first of these languages that there is. */
  readonly speak: (languages: readonly string[]) => void;
  readonly exercise: () => NamedExercise | undefined;
  /** In which the coach speaks. */
  readonly language: () => string;
  readonly state: () => string;
  readonly count: () => number;
  /** The set that goes on, or the last one. */
  readonly set: () => Pick<CoachStep['view']['set'], 'number' | 'count' | 'active'>;
  /** When the last frame was, on their clock. */
  readonly lastMs: () => number;
  /** @param dropped frames of the session that were skipped */
  readonly step: (frame: PoseFrame, dropped: number) => void;
  readonly command: (type: 'start_set' | 'finish_set', tMs: number) => void;
  readonly finish: () => void;
  /** Null where no exercise was chosen. */
  readonly kept: () => KeptTraining | null;
  /** @returns from when on it is to be shown the frames again that the other session has looked at; null where it knows them */
  readonly goOn: (kept: KeptTraining) => number | null;
}

interface TrainingDeps {
  readonly recorder: Pick<
    WorkoutRecorder,
    'repetition' | 'partial' | 'noPartial' | 'hold' | 'finishSet' | 'isFull'
  >;
  readonly teller: () => Teller;
  readonly onSetFinished: () => void;
  /** Told of each, with the exercise that it is of; for who counts them. */
  readonly onEvent?: (exercise: string, event: CoachEvent) => void;
  /** The workout has no room for what was done. */
  readonly onFull: () => void;
}

interface Running {
  /** As it was chosen. */
  readonly chosen: TrainableExercise;
  exercise: NamedExercise;
  coach: Coach;
  state: CoachState;
  holds: HoldTally;
  lastMs: number;
  word: string;
}

/** The poses of so long before what was stored our client keeps (`longestMovementMs` there), which imports nothing of ours to run. */
const keptByClientsMs = 6_000;

/** Before anything was recognised. */
const unrecognised: NamedExercise = { id: null, key: 'auto', name: 'Automatic' };

function specificationsOf(exercise: TrainableExercise): Iterable<Specification> {
  if (exercise.kind === 'auto') return exercise.specifications.values();
  return exercise.specification ? [exercise.specification] : [];
}

/** Which specification counts in such a state. */
function coachedBy(exercise: TrainableExercise, { auto }: CoachState): string | null {
  const specification =
    exercise.kind === 'auto'
      ? exercise.specifications.get(auto?.exercise?.key ?? '')
      : exercise.specification;
  return specification ? specificationDigest(specification) : null;
}

/** What an automatic coach has recognised. */
function named({ chosen, exercise }: Running, key: string): NamedExercise {
  return chosen.kind === 'auto' ? chosen.named(key) : exercise;
}

export function createTraining({ recorder, teller, onSetFinished, onEvent, onFull }: TrainingDeps): Training {
  let running: Running | undefined;
  let language = 'en';

  /** @returns the hold that has ended with this event */
  function applyHold(current: Running, event: CoachEvent): Hold | undefined {
    const { tally, hold, over } = applyHoldEvent(current.holds, event);
    current.holds = tally;
    if (hold) recorder.hold(current.exercise, showHold(hold));
    return over === true ? hold : undefined;
  }

  /** @returns the place in the workout of a set that has finished */
  function record(exercise: NamedExercise, event: CoachEvent): number | null {
    if (event.type === 'repetition') {
      if (event.wasPartial) recorder.noPartial(exercise);
      recorder.repetition(exercise, showRepetition(event.repetition));
    }
    if (event.type === 'partial_repetition') recorder.partial(exercise);
    if (event.type !== 'set_finished') return null;
    const position = recorder.finishSet(showFigures(event.summary));
    onSetFinished();
    return position;
  }

  /** @returns the hold that has ended with this step */
  function apply(current: Running, step: CoachStep): Hold | undefined {
    let ended: Hold | undefined;
    current.state = step.state;
    current.word = step.view.state;
    for (const event of step.events) {
      const hold = applyHold(current, event);
      ended = hold ?? ended;
      if (event.type === 'exercise') current.exercise = named(current, event.exercise);
      onEvent?.(current.exercise.key, event);
      const position = record(current.exercise, event);
      teller().event(event, { exercise: current.exercise, step, hold, position });
    }
    if (step.events.length > 0 && recorder.isFull()) onFull();
    return ended;
  }

  function command(type: 'start_set' | 'finish_set', tMs: number): void {
    if (!running) return;
    apply(running, running.coach.command(running.state, { type, tMs: Math.max(tMs, running.lastMs) }));
  }

  function finish(): void {
    if (running) command('finish_set', running.lastMs);
    running = undefined;
  }

  return {
    choose: (exercise, languages) => {
      finish();
      language = chooseLanguage(languages, specificationsOf(exercise));
      const coach = coachFor(exercise, language);
      const { id, key, name } = exercise.kind === 'auto' ? unrecognised : exercise;
      running = {
        chosen: exercise,
        exercise: { id, key, name },
        coach,
        state: coach.start(),
        holds: nothingHeld,
        lastMs: 0,
        word: 'NO_PERSON',
      };
    },
    speak: (languages) => {
      if (!running) return;
      language = chooseLanguage(languages, specificationsOf(running.chosen));
      running.coach = coachFor(running.chosen, language);
    },
    exercise: () => running?.exercise,
    language: () => language,
    state: () => running?.word ?? 'NO_EXERCISE',
    count: () => running?.state.count ?? 0,
    set: () => {
      const { number, tally, active } = running?.state.set ?? noSet;
      return { number, count: tally.count, active };
    },
    lastMs: () => running?.lastMs ?? 0,
    step: (frame, dropped) => {
      if (!running) return;
      const step = running.coach.step(running.state, frame);
      running.lastMs = Math.max(running.lastMs, frame.tMs);
      const endedHold = apply(running, step);
      teller().frame(running.exercise.key, step, endedHold, dropped);
    },
    command,
    finish,
    kept: () => {
      if (!running) return null;
      const { chosen, exercise, state, holds, lastMs, word } = running;
      return { chosen, exercise, language, coachedBy: coachedBy(chosen, state), state, holds, lastMs, word };
    },
    goOn: ({ language: spoken, coachedBy: before, state: kept, ...rest }) => {
      language = spoken;
      const coach = coachFor(rest.chosen, spoken);
      const isSame = before === coachedBy(rest.chosen, kept);
      const state = isSame ? kept : carryCounts(kept, coach.start(), keptByClientsMs);
      running = { ...rest, coach, state, lastMs: state.tMs ?? rest.lastMs };
      return isSame ? null : state.tMs;
    },
  };
}
