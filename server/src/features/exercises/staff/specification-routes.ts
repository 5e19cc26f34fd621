// What staff do to the specifications that exercises are coached by.
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import { bundledSpecification } from '../bundled-specification.ts';
import type { ChangeCatalogue } from '../change-catalogue.ts';
import type { ExerciseSpecificationsStore } from '../exercise-specifications-store.ts';
import type { ExercisesStore } from '../exercises-store.ts';
import { createSpecifications } from '../specifications.ts';
import { publishSpecification } from './publish-specification.ts';
import { saveSpecification } from './save-specification.ts';
import { showSpecificationVersion } from './show-specification-version.ts';
import { showSpecifications } from './show-specifications.ts';
import { createSpecificationsOf } from './specifications-of.ts';

interface Given {
  readonly exercises: ExercisesStore;
  readonly specifications: ExerciseSpecificationsStore;
  readonly changeCatalogue: ChangeCatalogue;
}

export function specificationRoutes(app: App, staff: Staff, given: Given): void {
  const { exercises, specifications: store, changeCatalogue } = given;
  const specifications = createSpecifications({ store, bundledFor: bundledSpecification, changeCatalogue });
  const specificationsOf = createSpecificationsOf(exercises, specifications);
  showSpecifications(app, staff, specificationsOf);
  showSpecificationVersion(app, staff, specifications);
  saveSpecification(app, staff, specificationsOf, specifications);
  publishSpecification(app, staff, specificationsOf, specifications);
}
