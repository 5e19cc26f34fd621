// Who a token admits, answered from memory for as long as nothing in the database has changed.
import type { Clock } from '../../platform/clock.ts';
import type { ChangeStamp } from '../../platform/database/change-stamp.ts';
import type { Caller, VerifyAccess } from '../../platform/http/authenticate.ts';
import type { Access } from './logins.ts';

/** More tokens than are busy at once in one process; beyond it all are forgotten. */
const rememberedTokens = 10_000;

/**
 * A logout, a new password or a deactivation, here or in another process, changes the stamp and so is seen by the very
 * next request. The stamp is taken before the token is looked at: what changes in between is looked at again.
 */
export function rememberAccess(
  find: (token: string) => Promise<Access | null>,
  changeStamp: ChangeStamp,
  clock: Clock,
): VerifyAccess {
  const remembered = new Map<string, Access>();
  let rememberedAt: number | undefined;

  async function look(token: string, stamp: number): Promise<Caller | null> {
    const access = await find(token);
    if (access && rememberedAt === stamp) remembered.set(token, access);
    return access?.caller ?? null;
  }

  return (token) => {
    const stamp = changeStamp();
    if (stamp !== rememberedAt || remembered.size >= rememberedTokens) {
      remembered.clear();
      rememberedAt = stamp;
    }
    const access = remembered.get(token);
    return access && clock.nowMs() < access.untilMs ? access.caller : look(token, stamp);
  };
}
