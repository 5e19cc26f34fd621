import type { Words } from '../words/create-words.ts';

/** What the server learns to say later is shown as it stands. */
function asItStands(name: string): string {
  return name.toLowerCase().replaceAll('_', ' ');
}

export function reasonWords({ sayIfKnown }: Words, reason: string | null): string {
  return reason === null ? '–' : (sayIfKnown('sessions.reasons', reason) ?? asItStands(reason));
}

/** The coach's word for what is seen, such as DESCENDING. */
export function phaseWords({ sayIfKnown }: Words, phase: string): string {
  return sayIfKnown('sessions.phases', phase.toLowerCase()) ?? asItStands(phase);
}
