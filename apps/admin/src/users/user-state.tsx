import type { AdminUser } from '@spotter/contract/admin/users';
import { StateLabel } from '../parts/state-label.tsx';
import { useWords } from '../words/use-words.ts';

export function UserState({ user }: { readonly user: AdminUser }) {
  const { say } = useWords();
  if (user.is_anonymised) return <StateLabel tone="off">{say('people.states.anonymised')}</StateLabel>;
  if (!user.is_active) return <StateLabel tone="bad">{say('people.states.deactivated')}</StateLabel>;
  if (!user.has_password) return <StateLabel tone="busy">{say('people.states.invited')}</StateLabel>;
  return <StateLabel tone="good">{say('people.states.active')}</StateLabel>;
}
