/**
 * Numbered events: what a configured session tells once and never drops. `event` rises by one from message to message, over
 * dropped sockets too; each names the frame that it comes from.
 */
import { Type, type Static, type TProperties } from 'typebox';
import { Count, List, Measure, Text } from '../atoms.ts';
import { RowId } from '../ids.ts';
import { SetCorrection } from '../set-correction.ts';
import { Workout } from '../workouts.ts';
import { HoldMessage } from './hold-message.ts';
import { FaultMessage, RepetitionMessage } from './repetition-message.ts';
import { SetFigures } from './set-figures.ts';

const Null = Type.Null();

const Event = <N extends string, P extends TProperties>(name: N, description: string, own: P) =>
  Type.Object(
    {
      type: Type.Literal(name),
      event: Count({ description: 'Number of the event; the one before it is one less.', examples: [17] }),
      seq: Type.Union([Count(), Null], {
        description: 'Number of the frame that it comes from; null of a command, or where frames have none.',
      }),
      t: Measure({ description: 'When, in milliseconds of the frames’ clock of the session.' }),
      ...own,
    },
    { description },
  );

const exercise = Text({ description: 'Key of the exercise.', examples: ['squat'] });
const set = Count({ description: 'Number of the set of this exercise, from 1.' });
const faults = List(FaultMessage, { description: 'What was wrong with it, worst first.' });

export const ExerciseEvent = Event('exercise', 'What counts from here on: it was chosen, or recognised.', {
  exercise,
  exercise_id: Type.Union([RowId, Null], { description: 'Id of the catalogue.' }),
  exercise_name: Text({ description: 'As the catalogue shows it.', examples: ['Squat'] }),
  because: Type.Union([Type.Literal('chosen'), Type.Literal('recognised')], {
    description: 'chosen by the client, or recognised by the coach.',
  }),
});
export type ExerciseEvent = Static<typeof ExerciseEvent>;

export const RepetitionEvent = Event('repetition', 'A repetition was counted.', {
  exercise,
  set,
  count: Count({ description: 'Repetitions of the exercise so far, this one among them.' }),
  repetition: RepetitionMessage,
});
export type RepetitionEvent = Static<typeof RepetitionEvent>;

export const PartialEvent = Event('partial', 'A movement that was too short to count.', {
  exercise,
  set,
  partials: Count({ description: 'Such movements so far.' }),
  faults,
});
export type PartialEvent = Static<typeof PartialEvent>;

export const HoldEvent = Event('hold', 'A posture is held, or is held no more.', {
  exercise,
  set,
  state: Type.Union([Type.Literal('started'), Type.Literal('ended')], {
    description: 'started: count on from held_ms; ended: `hold` says what it came to.',
  }),
  held_ms: Measure({ description: 'How long so far.' }),
  hold: Type.Union([HoldMessage, Null], { description: 'Null while it goes on.' }),
});
export type HoldEvent = Static<typeof HoldEvent>;

export const FaultEvent = Event('fault', 'Something was wrong with what was just done.', {
  exercise,
  set,
  of: Type.Union([Type.Literal('repetition'), Type.Literal('partial'), Type.Literal('hold')], {
    description: 'What it was seen in; of a hold it is told once, when it is first seen.',
  }),
  fault: FaultMessage,
});
export type FaultEvent = Static<typeof FaultEvent>;

export const CueEvent = Event('cue', 'The one thing to say now.', {
  cue: Type.Object(
    {
      id: Text({ description: 'The same in every language.', examples: ['push_knees_out'] }),
      text: Text({ description: 'In the language of the session.', examples: ['Push your knees out'] }),
    },
    { description: 'What to say.' },
  ),
  reason: Text({ description: 'fault, praise, camera or view.', examples: ['fault'] }),
  severity: Count({ description: '0 (praise, hints) to 3 (dangerous).' }),
  rule: Type.Union([Text(), Null], { description: 'The rule that it is about; null of the picture.' }),
});
export type CueEvent = Static<typeof CueEvent>;

export const NoticeEvent = Event('notice', 'What the camera should show better, or what should be known.', {
  notice: Text({
    description:
      'As the help of frames; also other_exercise, counted_otherwise, and target_reached once a set.',
    examples: ['cut_off'],
  }),
  text: Text({ description: 'A sentence to show.', examples: ['Step back: your feet are cut off'] }),
});
export type NoticeEvent = Static<typeof NoticeEvent>;

export const SetEvent = Event('set', 'A set has started, has finished, or was corrected by the person.', {
  exercise,
  set,
  position: Type.Union([Count(), Null], {
    description: 'Of the set in the workout, from 1: corrections name it. Null where nothing was done in it.',
  }),
  state: Type.Union([Type.Literal('started'), Type.Literal('finished'), Type.Literal('corrected')], {
    description: 'started, finished, or corrected by the person.',
  }),
  count: Count({ description: 'As the engine counted.' }),
  good: Count({ description: 'Of the count, those without a fault.' }),
  partials: Count({ description: 'Movements that were too short to count.' }),
  held_ms: Measure({ description: 'How long was held in all; 0 for repetitions.' }),
  longest_hold_ms: Measure({ description: 'Of these the longest; 0 for repetitions.' }),
  figures: Type.Union([SetFigures, Null], { description: 'What the set comes to; null until it finished.' }),
  correction: Type.Union([SetCorrection, Null], {
    description: 'What the person said of it; null where nothing was.',
  }),
});
export type SetEvent = Static<typeof SetEvent>;

export const SummaryEvent = Event('summary', 'The training is over; the socket closes next.', {
  workout: Type.Union([Workout, Null], {
    description: 'As it is stored, at /workouts/<id>/ with every repetition; null where nothing was done.',
  }),
});
export type SummaryEvent = Static<typeof SummaryEvent>;

export const FlowEvent = Event('flow', 'How many frames a second the server can serve from here on.', {
  rate: Measure({ description: 'Frames a second to send at most: 6 or more.', examples: [10] }),
});
export type FlowEvent = Static<typeof FlowEvent>;

/** Every numbered event; `type` tells them apart. */
export const EventMessage = Type.Union([
  ExerciseEvent,
  RepetitionEvent,
  PartialEvent,
  HoldEvent,
  FaultEvent,
  CueEvent,
  NoticeEvent,
  SetEvent,
  SummaryEvent,
  FlowEvent,
]);
export type EventMessage = Static<typeof EventMessage>;
