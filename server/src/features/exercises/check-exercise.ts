// What the schema of an exercise cannot say; each rule is said in words next to its field.
import type { ExerciseChange } from '@spotter/contract/admin/catalogue';
import { muscles } from '@spotter/exercises/muscles';
import { exerciseNameKey } from '@spotter/exercises/names/exercise-name-key';
import { foldedText } from '../../platform/folded-text.ts';
import { holdsControl } from '../../platform/holds-control.ts';
import { fieldError, remark, type RuleError, type RuleRemark } from '../../platform/remark.ts';

const longestGroupName = 100;

type Given = Omit<ExerciseChange, 'version'>;

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}

function nearestOf(muscle: string): string {
  const words = foldedText(muscle.slice(0, 100)).split(/\s+/);
  const close = muscles.filter((known) => words.some((word) => word.length > 2 && known.includes(word)));
  return close.slice(0, 3).join(', ');
}

/** @returns what is wrong with the fields that are given */
export function wrongWithExercise(given: Given): RuleError[] {
  const errors: RuleError[] = [];
  for (const field of ['name', 'source', 'licence', 'author'] as const) {
    const value = given[field];
    if (value === undefined) continue;
    if (field === 'name' && value.trim() === '') errors.push(fieldError('/name', 'empty'));
    else if (holdsControl(value)) errors.push(fieldError(`/${field}`, 'control_characters'));
  }
  if (given.instructions !== undefined && holdsControl(given.instructions, { lines: true })) {
    errors.push(fieldError('/instructions', 'control_characters'));
  }
  for (const [index, muscle] of (given.muscles ?? []).entries()) {
    if (!muscles.some((known) => known === muscle)) {
      const nearest = nearestOf(muscle);
      const path = `/muscles/${index}`;
      errors.push(
        nearest === ''
          ? fieldError(path, 'unknown_muscle', { muscle })
          : fieldError(path, 'misspelt_muscle', { muscle, nearest }),
      );
    } else if (given.muscles?.indexOf(muscle) !== index) {
      errors.push(fieldError(`/muscles/${index}`, 'named_twice'));
    }
  }
  for (const [index, alias] of (given.aliases ?? []).entries()) {
    if (exerciseNameKey(alias) === '' || holdsControl(alias)) {
      errors.push(fieldError(`/aliases/${index}`, 'not_name'));
    }
  }
  for (const [index, { url, title }] of (given.links ?? []).entries()) {
    if (!isWebAddress(url)) {
      errors.push(fieldError(`/links/${index}/url`, 'not_web_address'));
    }
    if (holdsControl(title)) errors.push(fieldError(`/links/${index}/title`, 'control_characters'));
  }
  return errors;
}

/** What is wrong with the name of a group, wherever it comes from; undefined where nothing is. */
export function wrongWithGroupName(name: string): RuleRemark | undefined {
  if (name.trim() === '') return remark('empty');
  if (name.length > longestGroupName) return remark('too_long', { limit: longestGroupName });
  return holdsControl(name) ? remark('control_characters') : undefined;
}
