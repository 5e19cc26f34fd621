import type { Specification } from '../exercises/specification.ts';
import { textIn } from '../exercises/text-in.ts';
import type { Repetition } from '../reps/repetition.ts';
import type { CueState, CueWish } from './cue-scheduler.ts';

/** Verdicts less sure than this are kept for the record and not said aloud. */
const saidFrom = 0.55;

/** What a repetition gives to say: a cue for each sure fault, or praise where a fault told of before is gone. */
export function wishForRepetition(
  repetition: Repetition,
  specification: Specification,
  cues: CueState,
  language: string,
): { wishes: CueWish[]; cues: CueState } {
  const { faults, notJudged } = repetition;
  const wishes: CueWish[] = [];
  for (const { cue, severity, confidence } of faults) {
    const text = specification.cues[cue];
    if (text && confidence >= saidFrom)
      wishes.push({ id: cue, text: textIn(text, language), reason: 'fault', severity });
  }
  const present = new Set([...faults, ...notJudged].map(({ rule }) => rule));
  const mended = cues.open.some((rule) => !present.has(rule));
  if (mended && faults.length === 0) {
    wishes.push({
      id: 'praise',
      text: textIn(specification.praise, language),
      reason: 'praise',
      severity: 0,
    });
  }
  const still = cues.open.filter((rule) => present.has(rule));
  const open = [...new Set([...still, ...faults.map(({ rule }) => rule)])];
  return { wishes, cues: { ...cues, open } };
}
