import type { AdminSession } from '@spotter/contract/admin/training';
import { StateLabel, type Tone } from '../parts/state-label.tsx';
import { useWords } from '../words/use-words.ts';

const tones: Record<AdminSession['status'], Tone> = { waiting: 'busy', claimed: 'good', ended: 'off' };

export function SessionState({ session: { status } }: { readonly session: AdminSession }) {
  const { say } = useWords();
  return <StateLabel tone={tones[status]}>{say(`sessions.statuses.${status}`)}</StateLabel>;
}
