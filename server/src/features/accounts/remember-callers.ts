// The row check of each request, answered from memory for as long as nothing in the database has changed.
import type { ChangeStamp } from '../../platform/database/change-stamp.ts';
import type { OpenCaller } from './logins-store.ts';

type FindCaller = (loginId: string) => Promise<OpenCaller | null>;

/** More logins than are busy at once in one process; beyond it all are forgotten. */
const rememberedCallers = 10_000;

/**
 * A logout, a new password or a deactivation, here or in another process, changes the stamp and so is seen by the very
 * next request. The stamp is taken before the row is read: what changes in between is read again.
 */
export function rememberCallers(find: FindCaller, changeStamp: ChangeStamp): FindCaller {
  const callers = new Map<string, OpenCaller>();
  let rememberedAt = '';

  return async (loginId) => {
    const stamp = changeStamp();
    if (stamp !== rememberedAt || callers.size >= rememberedCallers) {
      callers.clear();
      rememberedAt = stamp;
    }
    const remembered = callers.get(loginId);
    if (remembered) return remembered;
    const found = await find(loginId);
    if (found && rememberedAt === stamp) callers.set(loginId, found);
    return found;
  };
}
