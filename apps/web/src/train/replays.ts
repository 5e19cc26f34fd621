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
   * The poses of the best and the worst repetition of a stored set, on the clock of its repetitions: also of one that this page has not
   * counted, as long as it has counted others of the set. None where it has counted none of them.
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

/**
 * By when they ended and how long they took, as at least two have it: within a set the clock of the server goes like that of the page,
 * whatever either has counted beside. Where it leapt in mid-set, two go with it before, and two after.
 * @returns of each that is found so by how much this page's clock is ahead
 */
function lineUp(seen: readonly Span[], told: readonly Span[]): ReadonlyMap<Span, number> {
  const ahead = new Map<Span, number>();
  for (;;) {
    const left = told.filter((span) => !ahead.has(span));
    const tries = left.flatMap((span) =>
      seen.map(({ endMs }) => {
        const byMs = endMs - span.endMs;
        const same = left.filter((other) =>
          seen.some((one) => Math.abs(one.endMs - other.endMs - byMs) <= sameMs && areSame(one, other)),
        );
        return { byMs, same };
      }),
    );
    const [best] = tries.toSorted((one, other) => other.same.length - one.same.length);
    if (!best || best.same.length < 2) return ahead;
    for (const span of best.same) ahead.set(span, best.byMs);
  }
}

/** By how much the page is ahead at a repetition, as at the one nearest to it that is known; undefined where none is. */
function aheadAt(span: Span, ahead: ReadonlyMap<Span, number>): number | undefined {
  const away = ([other]: readonly [Span, number]): number => Math.abs(other.endMs - span.endMs);
  const [nearest] = [...ahead].toSorted((one, other) => away(one) - away(other));
  return nearest?.[1];
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
      const [here, there] = [inTimeOrder(seen), inTimeOrder(spans)];
      const [ahead, pairs] = [lineUp(here, there), pairUp(here, there)];
      const poses = inTimeOrder(spans.filter(({ isWanted }) => isWanted)).map((span) => {
        const byMs = aheadAt(span, ahead);
        const moved = byMs === undefined ? null : { startMs: span.startMs + byMs, endMs: span.endMs + byMs };
        const one = moved ?? pairs.get(span);
        if (!one) return [];
        return posesBetween(one.startMs, one.endMs)
          .filter(({ landmarks }) => landmarks !== null)
          .map((pose) => ({ ...pose, tMs: pose.tMs - one.endMs + span.endMs }));
      });
      return poses.some((shown) => shown.length === 0) ? [] : cutToBody(poses.flat(), aspect);
    },
  };
}
