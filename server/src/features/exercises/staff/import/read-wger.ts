// The format of wger (wger.readthedocs.io, /api/v2/exerciseinfo/): English texts of its exercises, each with a licence.
import { Type, type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { misshapen, unread, type ImportedExercise } from './imported-exercise.ts';
import { textOfHtml } from './text-of-html.ts';
import { fieldError, remark, type RuleRemark } from '../../../../platform/remark.ts';

/** wger's id of English. */
const english = 2;

/** Ten times the text that an exercise may have; what is longer is not taken apart. */
const longestHtml = 100_000;

const Muscle = Type.Object({ name: Type.String(), name_en: Type.Optional(Type.String()) });
const Translation = Type.Object({
  language: Type.Integer(),
  name: Type.String(),
  description: Type.Optional(Type.String()),
  aliases: Type.Optional(Type.Array(Type.Object({ alias: Type.String() }))),
  license_author: Type.Optional(Type.Union([Type.String(), Type.Null()])),
});
const Foreign = Type.Object({
  uuid: Type.Optional(Type.String()),
  category: Type.Object({ name: Type.String() }),
  muscles: Type.Array(Muscle),
  muscles_secondary: Type.Array(Muscle),
  license: Type.Optional(Type.Union([Type.Object({ short_name: Type.String() }), Type.Null()])),
  license_author: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  translations: Type.Array(Translation),
});
const isForeign = Compile(Foreign);

const muscles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Anterior deltoid': 'anterior deltoid',
    'Biceps brachii': 'biceps brachii',
    'Biceps femoris': 'hamstrings',
    Brachialis: 'brachialis',
    'Erector spinae': 'erector spinae',
    Gastrocnemius: 'gastrocnemius',
    'Gluteus maximus': 'gluteus maximus',
    'Latissimus dorsi': 'latissimus dorsi',
    'Obliquus externus abdominis': 'obliques',
    'Pectoralis major': 'pectoralis major',
    'Quadriceps femoris': 'quadriceps',
    'Rectus abdominis': 'rectus abdominis',
    'Serratus anterior': 'serratus anterior',
    Soleus: 'soleus',
    Trapezius: 'trapezius',
    'Triceps brachii': 'triceps brachii',
  }),
);
/** wger's categories, with the muscle to name where an exercise names none. */
const categories: ReadonlyMap<string, { readonly group: string; readonly muscle?: string }> = new Map(
  Object.entries({
    Abs: { group: 'Core', muscle: 'rectus abdominis' },
    Arms: { group: 'Arms' },
    Back: { group: 'Back', muscle: 'latissimus dorsi' },
    Calves: { group: 'Legs', muscle: 'gastrocnemius' },
    Cardio: { group: 'Cardio and full body', muscle: 'quadriceps' },
    Chest: { group: 'Chest', muscle: 'pectoralis major' },
    Legs: { group: 'Legs', muscle: 'quadriceps' },
    Shoulders: { group: 'Shoulders', muscle: 'lateral deltoid' },
  }),
);

function readMuscles(value: Static<typeof Foreign>): { muscles: string[]; notes: RuleRemark[] } {
  const named = [...value.muscles, ...value.muscles_secondary].map(({ name }) => muscles.get(name) ?? name);
  const fallback = categories.get(value.category.name)?.muscle;
  if (named.length > 0 || fallback === undefined) return { muscles: [...new Set(named)], notes: [] };
  return {
    muscles: [fallback],
    notes: [remark('muscle_of_category', { muscle: fallback })],
  };
}

export function readWger(value: unknown, row: number): ImportedExercise {
  if (!isForeign.Check(value)) return misshapen(row, isForeign.Errors(value));
  const text = value.translations.find(({ language }) => language === english);
  if (!text) {
    return {
      ...unread,
      row,
      errors: [fieldError('/translations', 'no_english')],
    };
  }
  const { description = '' } = text;
  if (description.length > longestHtml) {
    const error = fieldError('/instructions', 'too_long', { limit: longestHtml });
    return { ...unread, row, name: text.name, errors: [error] };
  }
  const named = readMuscles(value);
  return {
    ...unread,
    row,
    isForeign: true,
    name: text.name,
    groupName: categories.get(value.category.name)?.group ?? value.category.name,
    instructions: textOfHtml(description),
    muscles: named.muscles,
    aliases: (text.aliases ?? []).map(({ alias }) => alias.trim()).filter((alias) => alias !== ''),
    source: `wger${value.uuid === undefined ? '' : `: ${value.uuid}`}`,
    licence: value.license?.short_name ?? '',
    author: text.license_author ?? value.license_author ?? '',
    notes: named.notes,
  };
}
