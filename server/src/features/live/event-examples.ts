// One example of each message to a client that has configured its session, for the published protocol.
import type {
  CueEvent,
  ExerciseEvent,
  FaultEvent,
  FlowEvent,
  HoldEvent,
  NoticeEvent,
  PartialEvent,
  RepetitionEvent,
  SetEvent,
  SummaryEvent,
} from '@spotter/contract/live/event-messages';
import type { ReadyMessage } from '@spotter/contract/live/ready-message';
import type { FaultMessage, RepetitionMessage } from '@spotter/contract/live/repetition-message';
import type { SetMessage } from '@spotter/contract/live/server-messages';
import type { SetFigures } from '@spotter/contract/live/set-figures';
import type { WorkoutSet } from '@spotter/contract/workouts';

const sessionId = '6f2c1a3e-8d4b-4c55-9c39-2f6f0f5c9b1d';
const workoutId = '0b7e5a52-6d0f-4f0e-9d7e-1f5f3b0a2c44';

export const readyExample: ReadyMessage = {
  type: 'session.ready',
  session: sessionId,
  workout_id: workoutId,
  event: 1,
  state: 'NO_PERSON',
  count: 0,
  set: { number: 0, count: 0, active: false },
  paused: false,
  recording: false,
  settings: {
    exercise: { key: 'squat', id: 1, name: 'Squat' },
    target: { repetitions: 12, seconds: null },
    weight_kg: null,
    mirrored: true,
    rate: 15,
    language: 'en',
    topology: 33,
    feedback: 'lean',
    pictures: 'coach',
  },
  limits: {
    messages_per_second: 60,
    bytes_per_second: 4_000_000,
    message_bytes: 2_000_000,
    poses_per_message: 16,
    lowest_rate: 6,
    idle_seconds: 900,
    continue_seconds: 600,
    pictures: true,
    recordings: true,
  },
  continued: null,
};

const fault: FaultMessage = {
  rule: 'knees_in',
  severity: 2,
  says: 'Knees fall inwards',
  value: 0.16,
  limit: 0.12,
  confidence: 0.9,
  cue: 'push_knees_out',
};

const repetition: RepetitionMessage = {
  number: 3,
  number_in_set: 3,
  side: 'both',
  start_ms: 8_800,
  end_ms: 12_000,
  tempo: '2-0-1',
  range_of_motion_deg: 92,
  peak_angle_deg: 84,
  range_share: 1.02,
  depth_share: 1.02,
  phases_ms: { out: 1_800, peak: 400, back: 1_000, rest: 600 },
  speed: { mean: 0.9, peak: 1.2 },
  speed_loss: 0.1,
  asymmetry: 0.04,
  good: false,
  score: 78,
  score_parts: { depth: 96, range: 95, tempo: 90, symmetry: 97, form: 60 },
  faults: [fault],
  not_judged: [],
  prediction: 'Knees fall inwards',
  confidence: 0.9,
};

/** Where an event comes from. */
const from = (event: number, seq: number | null = 180) => ({ event, seq, t: 12_000 });
const inSet = { exercise: 'squat', set: 1 } as const;

const exerciseEvent: ExerciseEvent = {
  type: 'exercise',
  ...from(1, null),
  exercise: 'squat',
  exercise_id: 1,
  exercise_name: 'Squat',
  because: 'chosen',
};
const repetitionEvent: RepetitionEvent = { type: 'repetition', ...from(17), ...inSet, count: 3, repetition };
const partialEvent: PartialEvent = { type: 'partial', ...from(18), ...inSet, partials: 1, faults: [fault] };
const holdEvent: HoldEvent = {
  type: 'hold',
  ...from(19),
  exercise: 'plank',
  set: 1,
  state: 'started',
  held_ms: 1_000,
  hold: null,
};
const faultEvent: FaultEvent = { type: 'fault', ...from(18), ...inSet, of: 'repetition', fault };
const cueEvent: CueEvent = {
  type: 'cue',
  ...from(19),
  cue: { id: 'push_knees_out', text: 'Push your knees out' },
  reason: 'fault',
  severity: 2,
  rule: 'knees_in',
};
const noticeEvent: NoticeEvent = {
  type: 'notice',
  ...from(20),
  notice: 'cut_off',
  text: 'Step back: your feet are cut off',
};
/** What was counted in a set. */
const countedExample = { count: 7, good: 6, partials: 1, held_ms: 0, longest_hold_ms: 0 };
const figuresExample: SetFigures = {
  score: 88,
  score_parts: { depth: 96, range: 95, tempo: 90, symmetry: 97, form: 78 },
  main_fault: 'Knees fall inwards',
  main_fault_rule: 'knees_in',
  sides: null,
  best: { number: 2, score: 97 },
  worst: { number: 7, score: 71 },
  trend: -2.5,
  consistency: 91,
  speed_loss: 0.1,
};
/** The same set, told to a client that has configured nothing. */
export const setFinishedExample: SetMessage = {
  type: 'set_finished',
  state: 'WAITING',
  ...inSet,
  ...countedExample,
  ...figuresExample,
};
const correction = { count: 8, weight_kg: 60, effort: 7, note: null, discarded: false };
const setEvent: SetEvent = {
  type: 'set',
  ...from(21),
  ...inSet,
  position: 1,
  state: 'corrected',
  ...countedExample,
  figures: figuresExample,
  correction,
};
const storedSet: WorkoutSet = {
  position: 1,
  exercise: 'squat',
  exercise_id: 1,
  exercise_name: 'Squat',
  started_at: '2026-11-25T17:00:00.000Z',
  ended_at: '2026-11-25T17:00:31.000Z',
  reps: correction.count,
  counted_reps: countedExample.count,
  good_reps: countedExample.good,
  partial_reps: countedExample.partials,
  held_ms: countedExample.held_ms,
  longest_hold_ms: countedExample.longest_hold_ms,
  score: figuresExample.score,
  correction,
};
const summaryEvent: SummaryEvent = {
  type: 'summary',
  ...from(22, null),
  workout: {
    id: workoutId,
    started_at: '2026-11-25T17:00:00.000Z',
    ended_at: '2026-11-25T17:20:00.000Z',
    reps: storedSet.reps,
    good_reps: storedSet.good_reps,
    held_ms: storedSet.held_ms,
    sets: [storedSet],
  },
};
const flowEvent: FlowEvent = { type: 'flow', ...from(23, null), rate: 10 };

export const eventExamples = {
  exerciseEvent,
  repetitionEvent,
  partialEvent,
  holdEvent,
  faultEvent,
  cueEvent,
  noticeEvent,
  setEvent,
  summaryEvent,
  flowEvent,
};
