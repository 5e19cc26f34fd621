import type { JudgedSet, Verdict } from './judge-sets.ts';

/** Severities that are looked at, from none to clear. */
export const severities = [0, 0.25, 0.5, 0.75, 1] as const;

/**
 * Faults of a range that is not gone through. Where it is so short that the repetition is told as a partial one instead
 * of being counted, the person has been told, and it counts as told here.
 */
const ofRange: ReadonlySet<string> = new Set([
  'shallow',
  'not_extended',
  'not_lowered',
  'arms_low',
  'feet_narrow',
  'no_plank',
]);

/** How one rule did on its fault from one view. */
export interface FaultScore {
  readonly exercise: string;
  readonly rule: string;
  readonly fault: string;
  readonly view: string;
  /**
   * Repetitions of clear severity or none that were judged, and that were not (from this view, or hidden); where no clean
   * one was judged the rule does not judge from here.
   */
  readonly judged: number;
  readonly notJudged: number;
  /** Repetitions with the clear fault that were told as partial without this rule, as another movement, and that were not told at all. */
  readonly partial: number;
  readonly other: number;
  readonly missed: number;
  /** Share told at each of the severities; the first is the false-alarm rate of people who do it well. Null where none was judged. */
  readonly told: readonly (number | null)[];
  /** Of equally many clear and clean repetitions. */
  readonly precision: number | null;
  readonly recall: number | null;
}

/** The level that is asked for, of precision and of recall each, where the fault is clear. */
const asked = 0.95;

/** Whether a rule judges from its view, and reaches what is asked for. */
export function reachesBar({ judged, precision, recall }: FaultScore): boolean {
  return judged > 0 && (precision ?? 0) >= asked && (recall ?? 0) >= asked;
}

/** Scores a rule by its sets from one view: clean ones, and those with its fault at each severity. */
export function scoreFault(
  about: Pick<FaultScore, 'exercise' | 'rule' | 'fault' | 'view'>,
  sets: readonly JudgedSet[],
): FaultScore {
  const verdictsAt = (severity: number) =>
    sets.filter((set) => set.severity === severity).flatMap((set) => set.verdicts.get(about.rule) ?? []);
  const told = severities.map((severity) => shareTold(verdictsAt(severity), ofRange.has(about.fault)));
  const [clean, clear] = [verdictsAt(0), verdictsAt(1)];
  const count = (verdicts: readonly Verdict[], ...of: readonly Verdict[]) =>
    verdicts.filter((verdict) => of.includes(verdict)).length;
  const [falseAlarm, recall] = [told[0] ?? null, told.at(-1) ?? null];
  const all = [...clean, ...clear];
  return {
    ...about,
    judged: count(clean, 'fault', 'fine') === 0 ? 0 : count(all, 'fault', 'fine'),
    notJudged: count(all, 'view', 'hidden'),
    partial: count(clear, 'partial'),
    other: count(clear, 'other'),
    missed: count(clear, 'missed'),
    told,
    recall,
    precision:
      recall === null || falseAlarm === null || recall + falseAlarm === 0
        ? null
        : recall / (recall + falseAlarm),
  };
}

/** Of what could be judged: one that was refused, or not told at all, was not told of its fault either. */
function shareTold(verdicts: readonly Verdict[], partialTells: boolean): number | null {
  const told = verdicts.filter((verdict) => verdict === 'fault' || (partialTells && verdict === 'partial'));
  const judgeable = verdicts.filter((verdict) => verdict !== 'view' && verdict !== 'hidden');
  return judgeable.length === 0 ? null : told.length / judgeable.length;
}
