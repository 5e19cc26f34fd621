import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import { createExercisePicturesStore, type StoredPicture } from '../../exercises/exercise-pictures-store.ts';
import { writeAudit, type Actor, type AuditValues } from '../../dashboard/audit/audit-store.ts';

/** More than one exercise needs, and little enough for one page. */
export const mostPictures = 12;

export type PictureRefusal = 'missing' | 'too_many';

export type ChangePicturesStore = ReturnType<typeof createChangePicturesStore>;

export function createChangePicturesStore(db: Database) {
  async function exerciseName(trx: DatabaseTransaction, id: number): Promise<string | undefined> {
    return (await trx.selectFrom('exercises').select('name').where('id', '=', id).executeTakeFirst())?.name;
  }

  async function audit(
    trx: DatabaseTransaction,
    actor: Actor,
    exerciseId: number,
    action: string,
    values: { readonly before?: AuditValues; readonly after?: AuditValues },
    nowMs: number,
  ): Promise<void> {
    const label = (await exerciseName(trx, exerciseId)) ?? '';
    await writeAudit(
      trx,
      actor,
      { action, resource: 'exercises', resourceId: exerciseId, label, ...values },
      nowMs,
    );
  }

  return {
    add: (
      actor: Actor,
      exerciseId: number,
      picture: StoredPicture & { readonly data: Uint8Array },
      nowMs: number,
    ): Promise<PictureRefusal | 'added'> =>
      inTransaction(db, async (trx) => {
        if ((await exerciseName(trx, exerciseId)) === undefined) return 'missing';
        const pictures = createExercisePicturesStore(trx);
        if ((await pictures.listOf(exerciseId)).length >= mostPictures) return 'too_many';
        await pictures.add(exerciseId, picture, nowMs);
        const { id, alt } = picture;
        await audit(trx, actor, exerciseId, 'add_picture', { after: { picture: id, alt } }, nowMs);
        return 'added';
      }),

    change: (
      actor: Actor,
      exerciseId: number,
      pictureId: string,
      change: { readonly alt?: string; readonly position?: number },
      nowMs: number,
    ): Promise<StoredPicture | undefined> =>
      inTransaction(db, async (trx) => {
        const pictures = createExercisePicturesStore(trx);
        const before = await pictures.find(exerciseId, pictureId);
        if (!before) return undefined;
        await pictures.change(pictureId, change);
        const values = {
          before: { picture: pictureId, alt: before.alt },
          after: { picture: pictureId, alt: before.alt, ...change },
        };
        await audit(trx, actor, exerciseId, 'edit_picture', values, nowMs);
        return pictures.find(exerciseId, pictureId);
      }),

    remove: (actor: Actor, exerciseId: number, pictureId: string, nowMs: number): Promise<boolean> =>
      inTransaction(db, async (trx) => {
        const pictures = createExercisePicturesStore(trx);
        const before = await pictures.find(exerciseId, pictureId);
        if (!before) return false;
        await pictures.remove(pictureId);
        const values = { before: { picture: pictureId, alt: before.alt } };
        await audit(trx, actor, exerciseId, 'delete_picture', values, nowMs);
        return true;
      }),
  };
}
