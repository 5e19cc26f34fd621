// One session's training: the exercise, its coach, and what is told and recorded. No socket, no picture.
import { createCoach, type Coach, type CoachStep } from '@spotter/coach/coach';
import { createGenericCoach } from '@spotter/coach/generic/generic-coach';
import type { CoachState } from '@spotter/coach/coach-state';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { ServerMessage } from '@spotter/contract/live/server-messages';
import type { WorkoutRecorder } from '../workouts/workout-recorder.ts';
import type { FoundExercise } from './find-exercise.ts';
import { showRepetition, showSet, showStep } from './show-step.ts';

export type CoachableExercise = Extract<FoundExercise, { kind: 'coachable' }>;

export interface Training {
  /** Finishes what was trained before and begins with another exercise. */
  readonly choose: (exercise: CoachableExercise) => void;
  readonly exercise: () => CoachableExercise | undefined;
  readonly state: () => string;
  readonly count: () => number;
  /** @param dropped frames of the session that newer ones have replaced */
  readonly step: (frame: PoseFrame, dropped: number) => void;
  readonly command: (type: 'start_set' | 'finish_set', tMs: number) => void;
  readonly finish: () => void;
}

interface TrainingDeps {
  readonly send: (message: ServerMessage) => void;
  readonly recorder: Pick<WorkoutRecorder, 'repetition' | 'partial' | 'finishSet'>;
  readonly onSetFinished: () => void;
}

interface Running {
  readonly exercise: CoachableExercise;
  readonly coach: Coach;
  state: CoachState;
  lastMs: number;
  word: string;
  count: number;
}

export function createTraining({ send, recorder, onSetFinished }: TrainingDeps): Training {
  let running: Running | undefined;

  function take(current: Running, step: CoachStep): void {
    const { exercise } = current;
    current.state = step.state;
    current.word = step.view.state;
    current.count = step.view.count;
    for (const event of step.events) {
      if (event.type === 'repetition') recorder.repetition(exercise, showRepetition(event.repetition));
      if (event.type === 'partial_repetition') recorder.partial(exercise);
      if (event.type === 'set_finished') {
        recorder.finishSet({ score: event.summary.score, mainFault: event.summary.mainFault?.says ?? null });
        onSetFinished();
        send(showSet(exercise.key, step.view.state, event));
      }
    }
  }

  function command(type: 'start_set' | 'finish_set', tMs: number): void {
    if (!running) return;
    take(running, running.coach.command(running.state, { type, tMs: Math.max(tMs, running.lastMs) }));
  }

  function finish(): void {
    if (running) command('finish_set', running.lastMs);
    running = undefined;
  }

  return {
    choose: (exercise) => {
      finish();
      const { specification } = exercise;
      const coach = specification ? createCoach(specification) : createGenericCoach(exercise);
      running = { exercise, coach, state: coach.initial, lastMs: 0, word: 'NO_PERSON', count: 0 };
    },
    exercise: () => running?.exercise,
    state: () => running?.word ?? 'NO_EXERCISE',
    count: () => running?.count ?? 0,
    step: (frame, dropped) => {
      if (!running) return;
      const step = running.coach.step(running.state, frame);
      running.lastMs = Math.max(running.lastMs, frame.tMs);
      take(running, step);
      send(showStep(running.exercise.key, step, dropped));
    },
    command,
    finish,
  };
}
