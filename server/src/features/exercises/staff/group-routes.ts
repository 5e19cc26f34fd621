// What staff do to the groups of exercises, and to the order of both.
import type { Database } from '../../../platform/database/database.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ChangeCatalogue } from '../change-catalogue.ts';
import { createExerciseGroupsStore } from '../exercise-groups-store.ts';
import { createGroup } from './create-group.ts';
import { deleteGroup } from './delete-group.ts';
import { exportGroups } from './export-groups.ts';
import { createGroupsListStore } from './groups-list-store.ts';
import { listGroups } from './list-groups.ts';
import { orderExercises } from './order-exercises.ts';
import { orderGroups } from './order-groups.ts';
import { showGroup } from './show-group.ts';
import { updateGroup } from './update-group.ts';

export function groupRoutes(app: App, staff: Staff, db: Database, changeCatalogue: ChangeCatalogue): void {
  const list = createGroupsListStore(db);
  listGroups(app, staff, list);
  exportGroups(app, staff, list);
  showGroup(app, staff, createExerciseGroupsStore(db));
  createGroup(app, staff, changeCatalogue);
  updateGroup(app, staff, changeCatalogue);
  deleteGroup(app, staff, changeCatalogue);
  orderGroups(app, staff, changeCatalogue);
  orderExercises(app, staff, changeCatalogue);
}
