import type { Rule, Specification } from '../exercises/specification.ts';
import { textIn } from '../exercises/text-in.ts';
import { roundTo } from '../geometry/round-to.ts';
import type { View } from '../pose/view.ts';
import { signals } from '../signals/registry.ts';
import type { Fault, NotJudged } from './fault.ts';
import type { Meters } from './meter.ts';
import { meterOf, takenFrom } from './read-meter.ts';

/** What the rules say of one movement. */
export interface Judgement {
  /** Worst first: by severity, then by confidence. */
  readonly faults: readonly Fault[];
  readonly notJudged: readonly NotJudged[];
  /** How sure the verdict as a whole is, 0 to 1: of the main fault, or of there being none. */
  readonly confidence: number;
}

/** Joints seen less than this on average are not judged. */
const judgedFrom = 0.5;

/** Applies every rule that can be judged from this view to what its meters saw. */
export function judgeRules(
  specification: Specification,
  meters: readonly Meters[],
  view: View,
  language: string,
): Judgement {
  const faults: Fault[] = [];
  const notJudged: NotJudged[] = [];
  let sureOfNone = 1;
  for (const [i, rule] of specification.rules.entries()) {
    if (!rule.views.includes(view)) {
      notJudged.push({ rule: rule.id, because: 'view' });
      continue;
    }
    const meter = meterOf(meters[i], rule);
    const seen = meter === null ? 0 : meter.confidenceSum / meter.count;
    if (meter === null || seen < judgedFrom) {
      notJudged.push({ rule: rule.id, because: 'hidden' });
      continue;
    }
    const value = takenFrom(meter, rule);
    const beyond = rule.faultWhen === 'above' ? value - rule.limit : rule.limit - value;
    const confidence = seen * sureness(beyond, rule.margin);
    if (beyond > 0) faults.push(faultOf(rule, value, confidence, language));
    else sureOfNone = Math.min(sureOfNone, confidence);
  }
  faults.sort((a, b) => b.severity - a.severity || b.confidence - a.confidence);
  return { faults, notJudged, confidence: faults[0]?.confidence ?? roundTo(sureOfNone, 0.01) };
}

/** One half at the limit, 1 from the margin on. */
function sureness(beyond: number, margin: number): number {
  return 0.5 + 0.5 * Math.min(1, Math.abs(beyond) / margin);
}

function faultOf(rule: Rule, value: number, confidence: number, language: string): Fault {
  return {
    rule: rule.id,
    severity: rule.severity as Fault['severity'],
    value: roundTo(value, signals[rule.signal].unit === 'deg' ? 0.1 : 0.001),
    limit: rule.limit,
    confidence: roundTo(confidence, 0.01),
    says: textIn(rule.says, language),
    cue: rule.cue,
  };
}
