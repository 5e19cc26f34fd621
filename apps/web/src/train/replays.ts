// What was seen of the repetitions of a training, to be shown again once their set is stored.
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { CoachEvent } from '@spotter/coach/step/coach-event';
import type { ReportedSet } from '../after-set/reported-set.ts';
import { cutToBody } from '../demo/play-set.ts';
import type { DeviceRecord } from './record-on-device.ts';

export interface Replays {
  /** What the coach of this page has told. */
  readonly note: (event: CoachEvent) => void;
  /**
   * The poses of the best and the worst repetition of a stored set, on the clock of its repetitions; none where this page has
   * counted others.
   */
  readonly of: (set: ReportedSet) => readonly PoseFrame[];
}

interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** Width to height: two stand side by side on a phone. */
const aspect = 3 / 4;
/** Here and there times are rounded. */
const sameMs = 3;

const inTimeOrder = <Each extends Span>(spans: readonly Each[]): readonly Each[] =>
  spans.toSorted((one, other) => one.startMs - other.startMs);

const areSame = (one: Span, other: Span): boolean =>
  Math.abs(one.endMs - one.startMs - (other.endMs - other.startMs)) <= sameMs;

/**
 * By their lengths, most of which are the same: the clock of the server leaps where the connection was lost, and the first of a
 * set may begin earlier there.
 * @returns what was seen of each that was told
 */
function pairUp(seen: readonly Span[], told: readonly Span[]): ReadonlyMap<Span, Span> {
  const tries = seen.map((_, at) => {
    const pairs = told.flatMap((one, index) => {
      const other = seen[at + index];
      return other ? [[one, other] as const] : [];
    });
    return { pairs, same: pairs.filter(([one, other]) => areSame(one, other)).length };
  });
  const [best] = tries.toSorted((one, other) => other.same - one.same);
  return new Map(best && best.same * 2 >= told.length ? best.pairs : []);
}

export function createReplays({ posesBetween }: Pick<DeviceRecord, 'posesBetween'>): Replays {
  const seen: Span[] = [];
  return {
    note: (event) => {
      if (event.type === 'repetition') seen.push(event.repetition);
    },
    of: ({ repetitions, best, worst }) => {
      const spans = repetitions.map(({ number_in_set: number, start_ms, end_ms }) => ({
        isWanted: number === best?.number || number === worst?.number,
        startMs: start_ms,
        endMs: end_ms,
      }));
      const pairs = pairUp(inTimeOrder(seen), inTimeOrder(spans));
      const poses = inTimeOrder(spans.filter(({ isWanted }) => isWanted)).map((span) => {
        const here = pairs.get(span);
        if (!here) return [];
        return posesBetween(here.startMs, here.endMs)
          .filter(({ landmarks }) => landmarks !== null)
          .map((pose) => ({ ...pose, tMs: pose.tMs - here.endMs + span.endMs }));
      });
      return poses.some((shown) => shown.length === 0) ? [] : cutToBody(poses.flat(), aspect);
    },
  };
}
