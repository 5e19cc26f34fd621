// Judges a posture while it is held: once a second, over the last two.

import type { Readings } from '../measure/readings.ts';
import { forgetBefore, noSamples, recordSample, type Samples } from '../measure/recording.ts';
import type { View } from '../pose/stance.ts';
import type { Specification } from '../specification/specification.ts';
import { judgeRules, type Judgement } from './judge-rules.ts';

/** What is remembered of a hold for its rules; plain data. */
export interface HoldForm {
  readonly recording: Samples;
  /** When it was last judged; null before the first time. */
  readonly judgedMs: number | null;
  /** How often it was judged. */
  readonly judged: number;
}

/** Nothing seen yet. */
export const noHoldForm: HoldForm = { recording: noSamples, judgedMs: null, judged: 0 };

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
): { form: HoldForm; judgement: Judgement | null } {
  const recorded = recordSample(form.recording, { tMs, value: 1, readings });
  const recording = forgetBefore(recorded, tMs - lookedAtMs);
  const seenMs = tMs - (recorded.samples[0]?.tMs ?? tMs);
  const due = seenMs >= lookedAtMs && tMs - (form.judgedMs ?? -Infinity) >= everyMs;
  if (!due) return { form: { ...form, recording }, judgement: null };
  const startMs = tMs - lookedAtMs;
  const moments = { startMs, peakFromMs: startMs, backFromMs: tMs, endMs: tMs, restMs: null };
  const judgement = judgeRules(
    rules,
    { moments, side: 'both', samples: recording.samples, required: [] },
    view,
    language,
  );
  return { form: { recording, judgedMs: tMs, judged: form.judged + 1 }, judgement };
}
