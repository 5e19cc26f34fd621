// A workout as a FIT file of strength training, as watches write them. Numbers of messages and fields are those of the profile.
import type { Workout } from '@spotter/contract/workouts';
import { encodeFit, type FitField, type FitMessage } from './encode-fit.ts';
import { fitCategory } from './fit-category.ts';

/** FIT counts seconds from the last day of 1989. */
const epochMs = Date.UTC(1989, 11, 31);

const seconds = (moment: string): number => Math.floor((Date.parse(moment) - epochMs) / 1000);
const lastsMs = (from: string, to: string): number => Math.max(0, Date.parse(to) - Date.parse(from));

type Set = Workout['sets'][number];

const moment = (number: number, at: string): FitField => ({ number, type: 'uint32', value: seconds(at) });
const whole = (number: number, type: FitField['type'], value: number | null): FitField => ({
  number,
  type,
  value,
});

const activity = 4;
/** Of makers that have no number. */
const development = 255;
const [training, strengthTraining] = [10, 20];
const [lapEvent, sessionEvent, activityEvent, stop] = [9, 8, 26, 1];

function setMessage(set: Set, index: number): FitMessage {
  const endedAt = set.ended_at ?? set.started_at;
  const weight = set.correction?.weight_kg ?? null;
  return {
    number: 225,
    fields: [
      moment(254, endedAt),
      whole(0, 'uint32', set.held_ms > 0 ? set.held_ms : lastsMs(set.started_at, endedAt)),
      whole(3, 'uint16', set.reps > 0 ? set.reps : null),
      // In sixteenths of a kilogram.
      whole(4, 'uint16', weight === null ? null : weight * 16),
      whole(5, 'uint8', 1),
      moment(6, set.started_at),
      whole(7, 'uint16', fitCategory(set.exercise)),
      whole(10, 'uint16', index),
    ],
  };
}

/** A part of the training that ended with it: its lap, and its session. */
function wholeOf(
  number: number,
  event: number,
  { started_at, ended_at }: Workout,
  more: readonly FitField[],
) {
  const end = ended_at ?? started_at;
  const lasts = lastsMs(started_at, end);
  return {
    number,
    fields: [
      moment(253, end),
      moment(2, started_at),
      whole(0, 'enum', event),
      whole(1, 'enum', stop),
      whole(7, 'uint32', lasts),
      whole(8, 'uint32', lasts),
      whole(254, 'uint16', 0),
      ...more,
    ],
  };
}

/** @param workout whose sets that were discarded are left out */
export function writeFit(workout: Workout): Uint8Array<ArrayBuffer> {
  const { started_at, ended_at, sets } = workout;
  const end = ended_at ?? started_at;
  return encodeFit([
    {
      number: 0,
      fields: [
        whole(0, 'enum', activity),
        whole(1, 'uint16', development),
        whole(2, 'uint16', 0),
        moment(4, started_at),
      ],
    },
    ...sets.filter(({ correction }) => correction?.discarded !== true).map(setMessage),
    wholeOf(19, lapEvent, workout, []),
    wholeOf(18, sessionEvent, workout, [
      whole(5, 'enum', training),
      whole(6, 'enum', strengthTraining),
      whole(25, 'uint16', 0),
      whole(26, 'uint16', 1),
    ]),
    {
      number: 34,
      fields: [
        moment(253, end),
        whole(0, 'uint32', lastsMs(started_at, end)),
        whole(1, 'uint16', 1),
        whole(2, 'enum', 0),
        whole(3, 'enum', activityEvent),
        whole(4, 'enum', stop),
      ],
    },
  ]);
}
