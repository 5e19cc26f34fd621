// The keys by which an account is found by its name.
import type { DatabaseTransaction } from '../../platform/database/database.ts';
import { nameKey, spelledKey } from '../../platform/name-key.ts';
import { takenError } from './taken-error.ts';

/**
 * Of the people whose names were one name by the time the key learned more, one has the key and the others keep theirs
 * as spelled: a spelling finds whom it always found.
 */
export function usernameKeys(name: string): readonly [spelled: string, key: string] {
  return [spelledKey(name), nameKey(name)];
}

/** The key for a name. @throws AppError where it is spelled as somebody else's, whom it would find */
export async function freeUsernameKey(
  trx: DatabaseTransaction,
  username: string,
  ownId?: number,
): Promise<string> {
  const [spelled, key] = usernameKeys(username);
  const holder = await trx
    .selectFrom('users')
    .select('id')
    .where('username_key', '=', spelled)
    .executeTakeFirst();
  if (!holder) return key;
  if (holder.id !== ownId) throw takenError(['username']);
  return spelled;
}
