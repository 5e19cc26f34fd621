import type { StaffMember } from '../../dashboard/access/staff-gate.ts';
import type { AdminUsersDeps } from './admin-users-deps.ts';
import { done, refusalError } from './refusal-error.ts';

/** Deletes or anonymises people, all or nothing. @throws AppError */
export async function deletePeople(
  actor: StaffMember,
  ids: readonly number[],
  mode: 'delete' | 'anonymise',
  { changes, endLogins, clock }: AdminUsersDeps,
): Promise<void> {
  const refusal = await changes.mayRemove(ids);
  if (refusal) throw refusalError(refusal);
  // First, so that their sockets are closed and their results stored while their owner still exists.
  for (const id of ids) await endLogins(id);
  done(await changes.remove(actor, ids, mode, clock.nowMs()));
}
