// Judges a posture while it is held: once a second, over the last two.

import type { Readings } from '../measure/readings.ts';
import {
  firstMsOf,
  forgetBefore,
  noSamples,
  recordSample,
  samplesOf,
  type Samples,
} from '../measure/recording.ts';
import type { View } from '../pose/stance.ts';
import type { Specification } from '../specification/specification.ts';
import { judgeRules, type Judgement } from './judge-rules.ts';

/** What is remembered of a hold for its rules; plain data, which each moment changes in place. */
export interface HoldForm {
  readonly recording: Samples;
  /** When it was last judged; null before the first time. */
  judgedMs: number | null;
  /** How often it was judged. */
  judged: number;
}

/** Nothing seen yet. */
export function noHoldForm(): HoldForm {
  return { recording: noSamples(), judgedMs: null, judged: 0 };
}

const lookedAtMs = 2000;
const everyMs = 1000;

/** Takes one moment of a hold; a judgement where it is time for one. */
export function judgeHold(
  form: HoldForm,
  tMs: number,
  readings: Readings,
  { rules }: Specification,
  view: View,
  language: string,
): Judgement | null {
  const { recording } = form;
  recordSample(recording, tMs, 1, readings);
  const seenMs = tMs - (firstMsOf(recording) ?? tMs);
  forgetBefore(recording, tMs - lookedAtMs);
  if (seenMs < lookedAtMs || tMs - (form.judgedMs ?? -Infinity) < everyMs) return null;
  form.judgedMs = tMs;
  form.judged += 1;
  const startMs = tMs - lookedAtMs;
  const moments = { startMs, peakFromMs: startMs, backFromMs: tMs, endMs: tMs, restMs: null };
  const samples = samplesOf(recording);
  return judgeRules(rules, { moments, side: 'both', samples, required: [] }, view, language);
}
