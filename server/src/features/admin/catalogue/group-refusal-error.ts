import { AppError } from '../../../platform/app-error.ts';
import { noSuchRecord } from '../../../platform/http/record-id.ts';
import type { GroupRefusal } from './groups-store.ts';

/** What was done with a group. @throws AppError where it was refused */
export function doneWithGroup<T extends object>(result: T | GroupRefusal): T {
  if (!('refused' in result)) return result;
  if (result.refused === 'missing') throw noSuchRecord('group');
  if (result.refused === 'in_use') {
    throw new AppError('admin.in_use', {
      detail: 'The group has exercises, drafts included. Move or delete them first.',
    });
  }
  throw new AppError('admin.taken', {
    detail: 'Another group has this name. Choose another.',
    fields: [{ path: '/name', message: 'Is taken.' }],
  });
}
