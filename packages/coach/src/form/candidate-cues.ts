import type { Specification } from '../specification/specification.ts';
import { textIn } from '../texts/text-in.ts';
import { mendedText } from '../texts/mended-text.ts';
import type { Judgement } from './judge-rules.ts';
import type { Fault } from './fault.ts';
import type { CueState, CueCandidate } from './cue-scheduler.ts';

/** Verdicts less sure than this are kept for the record and not said aloud. */
const saidFrom = 0.6;
/** A coach watches a little before asking somebody to turn. */
const turnAfter = 2;

/** What is looked at of a repetition, or of a second of a hold. */
type Judged = Pick<Judgement, 'faults' | 'notJudged' | 'findings'> & { readonly numberInSet: number };

/**
 * What a repetition gives to say: a cue for each sure fault (a small one once it comes twice running), praise where a
 * fault told of before is gone, or that something that matters cannot be judged from here.
 */
export function candidatesOfRepetition(
  repetition: Judged,
  specification: Specification,
  cues: CueState,
  language: string,
): { candidates: CueCandidate[]; cues: CueState } {
  const { faults, findings, numberInSet } = repetition;
  const insisted = faults.filter(({ rule, severity }) => severity > 1 || cues.last.includes(rule));
  const candidates = candidatesOfFaults(insisted, specification, language);
  const fine = findings.flatMap(({ rule, verdict }) => (verdict === 'fine' ? [rule] : []));
  const mended = cues.open.find((rule) => fine.includes(rule));
  if (mended !== undefined && faults.length === 0) {
    const text = textIn(mendedText, language);
    candidates.push({ id: 'praise', text, reason: 'praise', severity: 0, rule: mended });
  }
  if (candidates.length === 0 && numberInSet >= turnAfter) {
    const turn = candidateOfView(repetition, specification, language);
    if (turn) candidates.push(turn);
  }
  const open = cues.open.filter((rule) => !fine.includes(rule));
  return { candidates, cues: { ...cues, open, last: faults.map(({ rule }) => rule) } };
}

/** A cue for each fault that is sure enough. */
export function candidatesOfFaults(
  faults: readonly Fault[],
  specification: Specification,
  language: string,
): CueCandidate[] {
  return faults.flatMap(({ rule, cue, severity, confidence }): CueCandidate[] => {
    const text = specification.cues[cue];
    if (!text || confidence < saidFrom) return [];
    return [{ id: cue, text: textIn(text, language), reason: 'fault', severity, rule }];
  });
}

/** Asks for the view from which the most dangerous of the faults that cannot be judged from here can be. */
function candidateOfView(
  { notJudged }: Judged,
  { rules, cues, views }: Specification,
  language: string,
): CueCandidate | null {
  const unseen = notJudged.flatMap(({ rule, because }) => (because === 'view' ? [rule] : []));
  const [worst] = rules
    .filter(({ id, severity, turn }) => (severity === 3 || turn !== undefined) && unseen.includes(id))
    .sort((a, b) => b.severity - a.severity);
  if (worst === undefined) return null;
  const id = worst.turn ?? views.cue;
  const text = cues[id];
  return text ? { id, text: textIn(text, language), reason: 'view', severity: 0, rule: worst.id } : null;
}
