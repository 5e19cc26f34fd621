import type { AdminSession } from '@spotter/contract/admin/training';
import { StateLabel } from '../parts/state-label.tsx';
import { statusWords } from './session-words.ts';

export function SessionState({ session }: { readonly session: AdminSession }) {
  const [tone, words] = statusWords[session.status];
  return <StateLabel tone={tone}>{words}</StateLabel>;
}
