// The format of free-exercise-db (github.com/yuhonas/free-exercise-db): a list of exercises whose texts are public domain.
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { misshapen, unread, type ImportedExercise } from './imported-exercise.ts';
import { remark } from '../../../../platform/remark.ts';

const Foreign = Compile(
  Type.Object({
    id: Type.Optional(Type.String()),
    name: Type.String(),
    category: Type.Optional(Type.String()),
    primaryMuscles: Type.Array(Type.String()),
    secondaryMuscles: Type.Array(Type.String()),
    instructions: Type.Array(Type.String()),
    images: Type.Optional(Type.Array(Type.String())),
  }),
);

/** Its 17 muscles in the words of our list, with the group that an exercise for them belongs to. */
const muscles: ReadonlyMap<string, { readonly ours: string; readonly group: string }> = new Map(
  Object.entries({
    abdominals: { ours: 'rectus abdominis', group: 'Core' },
    abductors: { ours: 'gluteus medius', group: 'Glutes and hips' },
    adductors: { ours: 'adductors', group: 'Legs' },
    biceps: { ours: 'biceps brachii', group: 'Arms' },
    calves: { ours: 'gastrocnemius', group: 'Legs' },
    chest: { ours: 'pectoralis major', group: 'Chest' },
    forearms: { ours: 'forearm flexors', group: 'Arms' },
    glutes: { ours: 'gluteus maximus', group: 'Glutes and hips' },
    hamstrings: { ours: 'hamstrings', group: 'Legs' },
    lats: { ours: 'latissimus dorsi', group: 'Back' },
    'lower back': { ours: 'erector spinae', group: 'Back' },
    'middle back': { ours: 'rhomboids', group: 'Back' },
    neck: { ours: 'sternocleidomastoid', group: 'Back' },
    quadriceps: { ours: 'quadriceps', group: 'Legs' },
    shoulders: { ours: 'lateral deltoid', group: 'Shoulders' },
    traps: { ours: 'trapezius', group: 'Back' },
    triceps: { ours: 'triceps brachii', group: 'Arms' },
  }),
);
const byCategory: ReadonlyMap<string, string> = new Map(
  Object.entries({
    stretching: 'Mobility and stretching',
    cardio: 'Cardio and full body',
    plyometrics: 'Cardio and full body',
  }),
);

export function readFreeExerciseDb(value: unknown, row: number): ImportedExercise {
  if (!Foreign.Check(value)) return misshapen(row, Foreign.Errors(value));
  const named = [...value.primaryMuscles, ...value.secondaryMuscles];
  const group = byCategory.get(value.category ?? '') ?? muscles.get(value.primaryMuscles[0] ?? '')?.group;
  const pictures = value.images?.length ?? 0;
  return {
    ...unread,
    row,
    isForeign: true,
    name: value.name,
    groupName: group,
    instructions: value.instructions.join(' '),
    // What is not in the table stays as it is, so that the check names it.
    muscles: [...new Set(named.map((muscle) => muscles.get(muscle)?.ours ?? muscle))],
    source: `free-exercise-db${value.id === undefined ? '' : `: ${value.id}`}`,
    licence: 'Unlicense',
    notes: pictures > 0 ? [remark('pictures_not_in_file', { pictures })] : [],
  };
}
