import { roundTo } from '../geometry/round-to.ts';
import { evaluate } from '../measure/evaluate.ts';
import type { RecordedMovement } from '../measure/recording.ts';
import type { View } from '../pose/stance.ts';
import { signals } from '../signals/registry.ts';
import type { Rule } from '../specification/rule.ts';
import { textIn } from '../texts/text-in.ts';
import type { Fault, Finding, NotJudged } from './fault.ts';

/** What the rules say of one movement. */
export interface Judgement {
  /** Worst first: by severity, then by confidence. */
  readonly faults: readonly Fault[];
  readonly notJudged: readonly NotJudged[];
  /** Of every rule, in the order of the specification. */
  readonly findings: readonly Finding[];
  /** How sure the verdict as a whole is, 0 to 1: of the main fault, or of there being none. */
  readonly confidence: number;
}

/** Joints seen less than this on average are not judged. */
const judgedFrom = 0.5;

/** Applies every rule that can be judged from this view to what was seen. */
export function judgeRules(
  rules: readonly Rule[],
  movement: RecordedMovement,
  view: View,
  language: string,
): Judgement {
  const findings = rules.map((rule) => findingOf(rule, movement, view));
  const faults: Fault[] = [];
  const notJudged: NotJudged[] = [];
  let sureOfNone = 1;
  for (const [i, { verdict, value, confidence }] of findings.entries()) {
    const rule = rules[i];
    if (rule === undefined) continue;
    if (verdict === 'fault' && value !== null) faults.push(faultOf(rule, value, confidence, language));
    else if (verdict === 'fine') sureOfNone = Math.min(sureOfNone, confidence);
    else if (verdict !== 'fault') notJudged.push({ rule: rule.id, because: verdict });
  }
  faults.sort((a, b) => b.severity - a.severity || b.confidence - a.confidence);
  return { faults, notJudged, findings, confidence: faults[0]?.confidence ?? sureOfNone };
}

function findingOf(rule: Rule, movement: RecordedMovement, view: View): Finding {
  const { id, limit, faultWhen } = rule;
  const about = { rule: id, limit, faultWhen };
  if (!rule.views.includes(view)) return { ...about, verdict: 'view', value: null, confidence: 0 };
  const { value, confidence } = evaluate(rule, movement);
  if (confidence < judgedFrom) return { ...about, verdict: 'hidden', value: null, confidence: 0 };
  const beyond = faultWhen === 'above' ? value - limit : limit - value;
  return {
    ...about,
    verdict: beyond > 0 ? 'fault' : 'fine',
    value: roundTo(value, stepOf(rule)),
    confidence: roundTo(confidence * sureness(beyond, rule.margin), 0.01),
  };
}

/** One half at the limit, 1 from the margin on. */
function sureness(beyond: number, margin: number): number {
  return 0.5 + 0.5 * Math.min(1, Math.abs(beyond) / margin);
}

function stepOf(rule: Rule): 1 | 0.1 | 0.001 {
  if (rule.take === 'duration') return 1;
  const inDegrees = signals[rule.signal].unit === 'deg' && rule.take !== 'lead';
  const isShare = 'comparedToRest' in rule && rule.comparedToRest === 'share';
  return inDegrees && !isShare ? 0.1 : 0.001;
}

function faultOf(rule: Rule, value: number, confidence: number, language: string): Fault {
  return {
    rule: rule.id,
    severity: rule.severity as Fault['severity'],
    value,
    limit: rule.limit,
    confidence,
    says: textIn(rule.says, language),
    cue: rule.cue,
  };
}
