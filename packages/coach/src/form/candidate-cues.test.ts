import { describe, expect, test } from 'vitest';
import { squattingFrames } from '../../test/squatting.ts';
import { createCoach } from '../coach.ts';
import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import type { Repetition } from '../reps/repetition.ts';
import { silent, type CueState } from './cue-scheduler.ts';
import type { Finding } from './fault.ts';
import { candidatesOfRepetition } from './candidate-cues.ts';

const { specification: squat } = squatExercise;

const [rule] = squat.rules;
if (rule === undefined) throw new Error('the squat has rules');
const about = { rule: rule.id, limit: rule.limit, faultWhen: rule.faultWhen };
const fine: Finding = { ...about, verdict: 'fine', value: 100, confidence: 1 };

const squatted = (() => {
  const coach = createCoach(squat);
  let state = coach.start();
  for (const frame of squattingFrames([110])) {
    const step = coach.step(state, frame);
    state = step.state;
    for (const event of step.events) if (event.type === 'repetition') return event.repetition;
  }
  throw new Error('a squat is a repetition');
})();

const good: Repetition = { ...squatted, faults: [], notJudged: [], findings: [fine] };
const faulty = (severity: 1 | 2 | 3, confidence = 0.9): Repetition => ({
  ...good,
  faults: [{ rule: rule.id, severity, value: 60, limit: 80, confidence, says: 'Words', cue: rule.cue }],
  findings: [{ ...fine, verdict: 'fault' }],
});

const candidate = (repetition: Repetition, cues: CueState = silent()) =>
  candidatesOfRepetition(repetition, squat, cues, 'en');

describe('a repetition', () => {
  test('with a fault that spoils it is answered by its cue, unless the verdict is unsure', () => {
    expect(candidate(faulty(2)).candidates).toMatchObject([{ id: rule.cue, reason: 'fault', rule: rule.id }]);
    expect(candidate(faulty(2, 0.55)).candidates).toEqual([]);
  });

  test('with a small fault is answered once it comes twice running', () => {
    const once = candidate(faulty(1));
    expect(once.candidates).toEqual([]);
    expect(candidate(faulty(1), once.cues).candidates).toMatchObject([{ id: rule.cue }]);
  });

  test('without the fault that was told of is praised, once', () => {
    const told = { ...silent(), open: [rule.id] };
    const first = candidate(good, told);
    expect(first.candidates).toMatchObject([{ id: 'praise', reason: 'praise', rule: rule.id }]);
    expect(candidate(good, first.cues).candidates).toEqual([]);
  });

  test('in which the fault that was told of could not be seen is not praised', () => {
    const unseen: Repetition = { ...good, findings: [{ ...fine, verdict: 'hidden', value: null }] };
    const { candidates, cues } = candidate(unseen, { ...silent(), open: [rule.id] });
    expect(candidates).toEqual([]);
    expect(cues.open).toEqual([rule.id]);
  });

  test('of which something that matters cannot be judged from here says from where it can', () => {
    const leaning = squat.rules.find(({ severity }) => severity === 3);
    const notJudged = [{ rule: leaning?.id ?? '', because: 'view' as const }];
    const later: Repetition = { ...good, numberInSet: 2, notJudged };
    expect(candidate(later).candidates).toMatchObject([
      { id: 'turn_side_on', reason: 'view', rule: leaning?.id },
    ]);
    expect(candidate({ ...later, numberInSet: 1 }).candidates).toEqual([]);
  });
});
