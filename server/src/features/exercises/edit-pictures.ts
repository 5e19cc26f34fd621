// What staff do to the pictures of exercises within a change to the catalogue: each with its audit entry.
import type { AuditAction } from '@spotter/contract/admin/audit';
import { AppError } from '../../platform/app-error.ts';
import type { Values } from '../../platform/changed-fields.ts';
import { noSuchRecord } from '../../platform/http/no-such-record.ts';
import type { CatalogueChange } from './change-catalogue.ts';
import { createExercisePicturesStore, type StoredPicture } from './exercise-pictures-store.ts';
import { createExercisesStore } from './exercises-store.ts';

/** More than one exercise needs, and little enough for one page. */
const mostPictures = 12;

/** Every refusal is an AppError, which undoes the change. */
export function editPictures({ trx, nowMs, noteForAudit }: CatalogueChange, exerciseId: number) {
  const pictures = createExercisePicturesStore(trx);

  const exercise = () => createExercisesStore(trx).find(exerciseId);

  async function existing(id: string): Promise<StoredPicture> {
    const picture = await pictures.find(exerciseId, id);
    if (!picture) throw noSuchRecord('picture');
    return picture;
  }

  async function note(
    action: AuditAction,
    values: { readonly before?: Values; readonly after?: Values },
  ): Promise<void> {
    const label = (await exercise())?.values.name ?? '';
    noteForAudit({ action, resource: 'exercises', resourceId: exerciseId, label, ...values });
  }

  return {
    add: async (picture: StoredPicture & { readonly data: Uint8Array }): Promise<void> => {
      if (!(await exercise())) throw noSuchRecord('exercise');
      if ((await pictures.listOf(exerciseId)).length >= mostPictures) {
        throw new AppError('admin.in_use', {
          detail: `An exercise has at most ${mostPictures} pictures. Delete one first.`,
        });
      }
      await pictures.add(exerciseId, picture, nowMs);
      await note('add_picture', { after: { picture: picture.id, alt: picture.alt } });
    },

    change: async (
      id: string,
      change: { readonly alt?: string; readonly position?: number },
    ): Promise<StoredPicture> => {
      const { alt } = await existing(id);
      await pictures.change(id, change);
      const before = { picture: id, alt };
      await note('edit_picture', { before, after: { ...before, ...change } });
      return existing(id);
    },

    remove: async (id: string): Promise<void> => {
      const { alt } = await existing(id);
      await pictures.remove(id);
      await note('delete_picture', { before: { picture: id, alt } });
    },
  };
}
