import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** What the command was asked for. */
export interface Options {
  readonly poses: string;
  readonly exercise: string | null;
  readonly id: string | null;
  readonly json: string | null;
  readonly trace: string | null;
  readonly sweeps: boolean;
  /** Whether only what is counted where nothing is done is asked for. */
  readonly ghosts: boolean;
  /** Whether the engine's numbers are chosen without each source in turn. */
  readonly leaveOneOut: boolean;
  readonly raiseFloor: boolean;
  /** Whether the pages in docs get what is printed. */
  readonly docs: boolean;
  /** Synthetic skeletons in place of recordings. */
  readonly synthetic: boolean;
}

/** The recordings that come with the project. */
export const fixtures = join(import.meta.dirname, 'fixtures');

export const usage = `npm run eval -- [options]
  --poses DIR       recordings of any folder: labels.json and <id>.json.gz (eval/fixtures)
  --exercise NAME   only recordings of this exercise
  --id ID           only this recording
  --json FILE       write results and summary
  --trace FILE      write signal, phases and events of one recording (with --id), and its picture, FILE.svg
  --sweeps          also count every recording at other frame rates, with jitter, with frames missing and so on
  --ghosts          only recordings of none: what every specification counts on each, where nothing is done
  --synthetic       synthetic skeletons with known faults in place of recordings (with --exercise: one only)
  --leave-one-out   choose the engine's numbers without each source in turn (on all fixtures by default; --quick leaves it out)
  --raise-floor     keep what this run reached on the fixtures as the level that tests hold
  --docs            put the tables into their pages in docs too`;

/** Reads the command line; throws a sentence where it makes no sense. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      poses: { type: 'string' },
      exercise: { type: 'string' },
      id: { type: 'string' },
      json: { type: 'string' },
      trace: { type: 'string' },
      'leave-one-out': { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      sweeps: { type: 'boolean', default: false },
      ghosts: { type: 'boolean', default: false },
      synthetic: { type: 'boolean', default: false },
      docs: { type: 'boolean', default: false },
      'raise-floor': { type: 'boolean', default: false },
    },
  });
  if (values.trace !== undefined && values.id === undefined) {
    throw new Error('--trace needs --id: one recording is traced.');
  }
  if (values.ghosts && values.exercise !== undefined) throw new Error('--ghosts is for recordings of none.');
  const whole =
    !values.ghosts && [values.poses, values.exercise, values.id].every((value) => value === undefined);
  if (values['raise-floor'] && !whole) throw new Error('--raise-floor is for all of the fixtures.');
  if (values.docs && !whole) throw new Error('--docs is for all of the fixtures.');
  return {
    poses: values.poses ?? fixtures,
    exercise: values.ghosts ? 'none' : (values.exercise ?? null),
    id: values.id ?? null,
    json: values.json ?? null,
    trace: values.trace ?? null,
    sweeps: values.sweeps,
    ghosts: values.ghosts,
    leaveOneOut: values['leave-one-out'] || (whole && !values.quick),
    raiseFloor: values['raise-floor'],
    docs: values.docs,
    synthetic: values.synthetic,
  };
}
