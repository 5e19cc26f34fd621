import { scoreClips, type ClipScore } from '@spotter/coach/trial/detection';
import type { Tried, TriedCount } from '../engine/engine-protocol.ts';
import type { Take } from '../takes/take.ts';

/** One rule on all recordings whose faults are known: by what is in use (null where that is nothing), and by the draft. */
export interface RuleScore {
  readonly rule: string;
  readonly before: ClipScore | null;
  readonly after: ClipScore;
}

interface KnownTake {
  readonly before: TriedCount | null;
  readonly after: TriedCount;
  readonly faults: readonly string[];
}

function scoreRule(rule: string, known: readonly { told: TriedCount; faults: readonly string[] }[]) {
  return scoreClips(
    known.map(({ told, faults }) => ({
      shown: faults.includes(rule),
      told: (told.faults[rule] ?? 0) > 0,
      judged: told.judged.includes(rule),
    })),
  );
}

/** Scores every rule that a label names, or that is told on a labelled recording. */
export function scoreFaults({ takes: tried }: Tried, takes: readonly Take[]): readonly RuleScore[] {
  const known = tried.flatMap((one): KnownTake[] => {
    const faults = takes.find(({ id }) => id === one.id)?.truth?.faults ?? null;
    return faults === null ? [] : [{ before: one.before, after: one.after, faults }];
  });
  const rules = new Set(
    known.flatMap(({ before, after, faults }) => [
      ...faults,
      ...Object.keys(before?.faults ?? {}),
      ...Object.keys(after.faults),
    ]),
  );
  const were = known.flatMap(({ before, faults }) => (before ? [{ told: before, faults }] : []));
  const are = known.map(({ after, faults }) => ({ told: after, faults }));
  return [...rules].sort().map((rule) => ({
    rule,
    before: were.length === 0 ? null : scoreRule(rule, were),
    after: scoreRule(rule, are),
  }));
}
