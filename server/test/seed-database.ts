import { createExercises } from '../src/features/exercises/create-exercises.ts';
import { systemClock as clock } from '../src/platform/clock.ts';
import { createMarkReader } from '../src/platform/database/change-marks.ts';
import { openDatabase, type DatabaseLocation } from '../src/platform/database/database.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { openBus } from '../src/platform/database/open-bus.ts';
import { systemIds } from '../src/platform/ids.ts';
import { createLogger } from '../src/platform/logger.ts';

/** Does what a first start does to a database before anybody comes, so that tests copy it instead of doing it again. */
export async function seedDatabase(location: DatabaseLocation): Promise<void> {
  const opened = openDatabase(location, () => undefined);
  const { db, dialect, changeStamp, close } = opened;
  const log = createLogger({ level: 'silent', json: true });
  await migrate(db, dialect);
  const bus = openBus(opened, location, { clock, ids: systemIds, log });
  const readMark = createMarkReader(db, changeStamp, bus);
  await createExercises({
    db,
    clock,
    ids: systemIds,
    log,
    mark: () => readMark('catalogue'),
  });
  await bus.close();
  await close();
}
