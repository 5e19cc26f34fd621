// What the schema of an exercise cannot say; each rule is said in words next to its field.
import type { ExerciseChange } from '@spotter/contract/admin/catalogue';
import type { FieldError } from '@spotter/contract/problem';
import { muscles } from '@spotter/exercises/muscles';
import { exerciseNameKey } from '@spotter/exercises/names/exercise-name-key';
import { foldedText } from '../../platform/folded-text.ts';
import { controlMessage, holdsControl } from '../../platform/holds-control.ts';

type Given = Omit<ExerciseChange, 'version'>;

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}

function nearest(muscle: string): string {
  const words = foldedText(muscle.slice(0, 100)).split(/\s+/);
  const close = muscles.filter((known) => words.some((word) => word.length > 2 && known.includes(word)));
  return close.length > 0 ? ` Did you mean ${close.slice(0, 3).join(', ')}?` : '';
}

/** @returns what is wrong with the fields that are given */
export function wrongWithExercise(given: Given): FieldError[] {
  const errors: FieldError[] = [];
  for (const field of ['name', 'source', 'licence', 'author'] as const) {
    const value = given[field];
    if (value === undefined) continue;
    if (field === 'name' && value.trim() === '')
      errors.push({ path: '/name', message: 'Must not be empty.' });
    else if (holdsControl(value)) errors.push({ path: `/${field}`, message: controlMessage });
  }
  if (given.instructions !== undefined && holdsControl(given.instructions, { lines: true })) {
    errors.push({ path: '/instructions', message: controlMessage });
  }
  for (const [index, muscle] of (given.muscles ?? []).entries()) {
    if (!muscles.some((known) => known === muscle)) {
      const message = `"${muscle}" is not on the list of muscles.${nearest(muscle)}`;
      errors.push({ path: `/muscles/${index}`, message });
    } else if (given.muscles?.indexOf(muscle) !== index) {
      errors.push({ path: `/muscles/${index}`, message: 'Is named twice.' });
    }
  }
  for (const [index, alias] of (given.aliases ?? []).entries()) {
    if (exerciseNameKey(alias) === '' || holdsControl(alias)) {
      errors.push({ path: `/aliases/${index}`, message: 'Must be a name, in letters or digits.' });
    }
  }
  for (const [index, { url, title }] of (given.links ?? []).entries()) {
    if (!isWebAddress(url)) {
      errors.push({
        path: `/links/${index}/url`,
        message: 'Must be an address that starts with https:// or http://.',
      });
    }
    if (holdsControl(title)) errors.push({ path: `/links/${index}/title`, message: controlMessage });
  }
  return errors;
}

/** What is wrong with the name of a group, wherever it comes from; undefined where nothing is. */
export function wrongWithGroupName(name: string): string | undefined {
  if (name.trim() === '') return 'Must not be empty.';
  if (name.length > 100) return 'Must have at most 100 characters.';
  return holdsControl(name) ? controlMessage : undefined;
}
