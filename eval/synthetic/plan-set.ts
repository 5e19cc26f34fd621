import type { ViewName } from './camera/camera.ts';
import type { Dial, Exercise } from './exercises/exercise.ts';
import type { Take } from './motion/motion.ts';

/** What to generate. */
export interface SetOrder {
  readonly seed: number;
  readonly view: ViewName;
  readonly repetitions: number;
  /** Severity by dial, 0 (none) to 1 (clear), of every repetition. */
  readonly faults?: Readonly<Record<string, number>>;
  /** How many of the movements go only a part of the way. */
  readonly partials?: number;
  readonly fps?: number;
  readonly noise?: number;
}

/** One repetition as it will be done. */
export interface PlannedRepetition {
  readonly startMs: number;
  readonly peakMs: number;
  readonly endMs: number;
  readonly partial: boolean;
  readonly side: 'left' | 'right';
  readonly faults: Readonly<Record<string, number>>;
  /** Values of the dials, in their units. */
  readonly values: Readonly<Record<string, number>>;
  /** In seconds. */
  readonly pace: {
    readonly out: number;
    readonly hold: number;
    readonly back: number;
    readonly rest: number;
  };
}

export interface SetPlan {
  readonly seconds: number;
  readonly repetitions: readonly PlannedRepetition[];
}

/** In position before the first repetition and after the last, in seconds. */
const before = 1.5;
const after = 1.5;
/** Variation of pace: between people, and between repetitions of one. */
const pacePerson = 0.18;
const paceRepetition = 0.06;
/** A partial one goes this share of the way; it is not counted. */
export const partialWay = 0.33;

/** Lays the repetitions out in time, with the value of every dial in each. */
export function planSet(exercise: Exercise, order: SetOrder, take: Take): SetPlan {
  const { faults = {}, repetitions: wanted, partials = 0 } = order;
  const number = exercise.kind === 'hold' ? 1 : wanted + partials;
  const pacing = 1 + pacePerson * take.vary('pace');
  const planned: PlannedRepetition[] = [];
  let clock = before;
  for (let i = 0; i < number; i++) {
    const values = Object.fromEntries(
      Object.entries(exercise.dials).map(([name, dial]) => [
        name,
        valueOf(name, dial, faults[name] ?? 0, i, take),
      ]),
    );
    const factor = pacing * (1 + paceRepetition * take.vary(`pace ${i}`));
    const { out, hold, back, rest } = exercise.pace;
    const sinks = values['dropping'];
    const pace = {
      out: sinks !== undefined && exercise.lowering === 'out' ? sinks : out * factor,
      hold: hold * factor,
      back: sinks !== undefined && exercise.lowering === 'back' ? sinks : back * factor,
      rest: rest * factor,
    };
    const start = clock;
    clock += pace.out + pace.hold + pace.back + pace.rest;
    planned.push({
      startMs: start * 1000,
      peakMs: (start + pace.out + pace.hold / 2) * 1000,
      endMs: (clock - pace.rest) * 1000,
      // Spread over the set, never the first.
      partial:
        partials > 0 &&
        i > 0 &&
        Math.floor((i * partials) / (number - 1)) > Math.floor(((i - 1) * partials) / (number - 1)),
      side: i % 2 === 0 ? 'left' : 'right',
      faults,
      values,
      pace,
    });
  }
  return { seconds: clock + after, repetitions: planned };
}

/** A dial's value: as severe as asked, with what people and repetitions differ by. */
function valueOf(name: string, dial: Dial, severity: number, index: number, take: Take): number {
  const variation = 0.85 * take.vary(`dial ${name}`) + 0.5 * take.vary(`dial ${name} ${index}`);
  return dial.none + (dial.clear - dial.none) * severity + dial.spread * variation;
}
