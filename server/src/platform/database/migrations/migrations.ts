// The explicit list. A migration that has been released is never edited: add another.
import type { Migration } from 'kysely/migration';
import type { DialectName } from '../dialect-name.ts';
import { accessVersion20261128 } from './20261128-access-version.ts';
import { accounts20261122 } from './20261122-accounts.ts';
import { busMessages20261128 } from './20261128-bus-messages.ts';
import { catalogue20261122 } from './20261122-catalogue.ts';
import { content20261125 } from './20261125-content.ts';
import { continuations20261128 } from './20261128-continuations.ts';
import { countedRepetitions20261128 } from './20261128-counted-repetitions.ts';
import { corrections20261128 } from './20261128-corrections.ts';
import { dayTotals20261125 } from './20261125-day-totals.ts';
import { deletedWorkouts20261128 } from './20261128-deleted-workouts.ts';
import { freshProof20261128 } from './20261128-fresh-proof.ts';
import { dayZones20261128 } from './20261128-day-zones.ts';
import { forgottenPeople20261128 } from './20261128-forgotten-people.ts';
import { holds20261126 } from './20261126-holds.ts';
import { keptSpecifications20261126 } from './20261126-kept-specifications.ts';
import { limitWindows20261128 } from './20261128-limit-windows.ts';
import { names20261128 } from './20261128-names.ts';
import { processes20261128 } from './20261128-processes.ts';
import { recordings20261125 } from './20261125-recordings.ts';
import { routines20261128 } from './20261128-routines.ts';
import { running20261125 } from './20261125-running.ts';
import { specifications20261125 } from './20261125-specifications.ts';
import { staffCodes20261128 } from './20261128-staff-codes.ts';
import { staff20261125 } from './20261125-staff.ts';
import { training20261122 } from './20261122-training.ts';

export function migrations(dialect: DialectName): Record<string, Migration> {
  return {
    '20261122-1-accounts': accounts20261122(dialect),
    '20261122-2-catalogue': catalogue20261122(dialect),
    '20261122-3-training': training20261122(),
    '20261125-1-specifications': specifications20261125(dialect),
    '20261125-3-recordings': recordings20261125(dialect),
    '20261125-4-staff': staff20261125(dialect),
    '20261125-5-content': content20261125(dialect),
    '20261125-6-running': running20261125(dialect),
    '20261125-7-day-totals': dayTotals20261125(),
    '20261126-1-holds': holds20261126(),
    '20261126-2-kept-specifications': keptSpecifications20261126(dialect),
    '20261128-1-forgotten-people': forgottenPeople20261128(),
    '20261128-2-access-version': accessVersion20261128(),
    '20261128-3-fresh-proof': freshProof20261128(),
    '20261128-7-names': names20261128(dialect),
    '20261128-8-day-zones': dayZones20261128(),
    '20261128-9-staff-codes': staffCodes20261128(),
    '20261128-A-corrections': corrections20261128(),
    '20261128-B-routines': routines20261128(),
    '20261128-C-continuations': continuations20261128(),
    '20261128-D-counted-repetitions': countedRepetitions20261128(dialect),
    '20261128-E-bus-messages': busMessages20261128(),
    '20261128-F-added-processes': processes20261128(),
    '20261128-G-added-limit-windows': limitWindows20261128(),
    '20261128-H-added-deleted-workouts': deletedWorkouts20261128(),
  };
}
