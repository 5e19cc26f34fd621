import type { Say } from '../../words/create-words.ts';
import type { Tried } from '../engine/engine-protocol.ts';

/** "This change alters 3 counts and 1 fault on 27 recordings." */
export function trialWords(
  say: Say,
  { alteredCounts, alteredFaults, takes }: Tried,
  isChanged: boolean,
): string {
  const count = takes.length;
  if (!isChanged) return say('coaching.trial.asInUse', { count });
  if (alteredCounts === 0 && alteredFaults === 0) return say('coaching.trial.altersNothing', { count });
  return say('coaching.trial.alters', {
    counts: say('coaching.trial.counts', { count: alteredCounts }),
    faults: say('coaching.trial.faults', { count: alteredFaults }),
    count,
  });
}
