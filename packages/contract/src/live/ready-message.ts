// What a client is told of its session once it has configured it: what holds now, and how far it may go.
import { Type, type Static } from 'typebox';
import { Count, Measure, Text } from '../atoms.ts';
import { RowId } from '../ids.ts';
import { WeightKg } from '../set-correction.ts';
import { Feedback, Pictures, Topology } from './client-messages.ts';
import { SessionLimits } from './session-limits.ts';

const Null = Type.Null();

/** An exercise as messages name it. */
const ChosenExercise = Type.Object({
  key: Text({ description: 'Key of the specification that counts, or auto.', examples: ['squat'] }),
  id: Type.Union([RowId, Null], { description: 'Id of the catalogue; null where it is not in there.' }),
  name: Text({ description: 'As the catalogue shows it.', examples: ['Squat'] }),
});

const EffectiveSettings = Type.Object(
  {
    exercise: Type.Union([ChosenExercise, Null], { description: 'Null before one is chosen.' }),
    target: Type.Object(
      {
        repetitions: Type.Union([Count(), Null], { description: 'To count in each set.' }),
        seconds: Type.Union([Count(), Null], { description: 'To hold in each set.' }),
      },
      { description: 'What each set is meant to come to; null is no such aim.' },
    ),
    weight_kg: WeightKg,
    mirrored: Type.Boolean({ description: 'Whether left and right are exchanged back.' }),
    rate: Measure({ description: 'Frames a second to send: what was wanted, as far as limits leave room.' }),
    language: Text({ description: 'Tag of the language that the coach speaks.', examples: ['en'] }),
    topology: Type.Union([Topology, Null], { description: 'Points of a pose; null takes 33 and 17.' }),
    feedback: Feedback,
    pictures: Pictures,
  },
  { description: 'What holds from here on.' },
);

const Continued = Type.Object(
  {
    session: Text({ description: 'The session that was continued.' }),
    seq: Type.Union([Count(), Null], {
      description: 'The last numbered frame that was looked at: go on with the next one.',
    }),
    ping: Type.Union([Text(), Measure(), Null], {
      description:
        'Id of the last ping that was answered: commands that were sent before it were carried out. Null where none had an id.',
    }),
    events_lost: Count({
      description: 'Events that were not seen and are not known any more; 0 but after a crash.',
    }),
  },
  { description: 'What came over. The events that were not seen follow this message.' },
);

/** Answers `configure`; to a client that begins with it, it is the first message of the session. */
export const ReadyMessage = Type.Object({
  type: Type.Literal('session.ready'),
  session: Text({ description: 'The session, to name it in continue should the socket drop.' }),
  workout_id: Text({ description: 'Of the workout that the session is stored as, once something was done.' }),
  event: Count({ description: 'Number of the last event so far; the next one has the number after it.' }),
  state: Text({ description: 'As in frames.', examples: ['STANDING'] }),
  count: Count({ description: 'Repetitions of the exercise so far.' }),
  set: Type.Object(
    {
      number: Count({ description: 'Of the exercise, from 1; 0 before the first.' }),
      count: Count({ description: 'Repetitions in it.' }),
      active: Type.Boolean({ description: 'Whether it goes on.' }),
    },
    { description: 'The set that goes on, or the last one.' },
  ),
  paused: Type.Boolean({ description: 'Whether frames are left alone until resume.' }),
  recording: Type.Boolean({ description: 'Whether poses are kept.' }),
  settings: EffectiveSettings,
  limits: SessionLimits,
  continued: Type.Union([Continued, Null], {
    description: 'Null where nothing was to be continued, or could not be: then an error says why.',
  }),
});
export type ReadyMessage = Static<typeof ReadyMessage>;
