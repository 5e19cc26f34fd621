import type { Tried } from '../engine/engine-protocol.ts';

function many(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** "This change alters 3 counts and 1 fault on 27 recordings." */
export function trialWords({ alteredCounts, alteredFaults, takes }: Tried, isChanged: boolean): string {
  const on = many(takes.length, 'recording');
  if (!isChanged) return `Tried on ${on}, as it is in use.`;
  if (alteredCounts === 0 && alteredFaults === 0) return `This change alters nothing on ${on}.`;
  return `This change alters ${many(alteredCounts, 'count')} and ${many(alteredFaults, 'fault')} on ${on}.`;
}
