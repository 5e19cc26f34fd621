import { languages } from '@spotter/coach/specification/languages';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundled } from './bundled.ts';
import type { Exercise } from './exercise.ts';
import { exercises, groups } from './groups.ts';
import { muscles } from './muscles.ts';
import { exerciseNameKey as keyOf } from './names/exercise-name-key.ts';

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

const furtherNames = ({ aliases = [], hiddenAliases = [] }: Exercise) => [...aliases, ...hiddenAliases];

const keysOf = (exercise: Exercise) => [
  ...new Set([exercise.slug, exercise.name.en, ...furtherNames(exercise)].map(keyOf)),
];

const slugFor = (name: string) => exercises.find((exercise) => keysOf(exercise).includes(keyOf(name)))?.slug;

describe('the exercises as a whole', () => {
  test('has at least 64 exercises in at least 8 groups, none of them empty', () => {
    expect(exercises.length).toBeGreaterThanOrEqual(64);
    expect(groups.length).toBeGreaterThanOrEqual(8);
    expect(groups.filter((group) => group.exercises.length === 0)).toEqual([]);
  });

  test('are as many as the first page of the repository says, and so are those that are coached', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
    expect(readme).toContain(`a catalogue of ${exercises.length} exercises`);
    expect(readme).toContain(`\n${bundled.size} exercises are counted and judged`);
  });

  test('gives every group, slug and name once', () => {
    expect(repeated(groups.map(({ name }) => keyOf(name)))).toEqual([]);
    expect(repeated(exercises.map(({ slug }) => slug))).toEqual([]);
    expect(repeated(exercises.map(({ name }) => name.en))).toEqual([]);
  });

  test('leaves no doubt which exercise a name means: no key belongs to two', () => {
    expect(repeated(exercises.flatMap(keysOf))).toEqual([]);
  });

  test.each(languages)('uses no sentence for two exercises in %s', (language) => {
    expect(repeated(exercises.flatMap(({ instructions }) => instructions[language]))).toEqual([]);
  });

  test('uses every muscle of the list, and lists each once', () => {
    const used = new Set(exercises.flatMap((exercise) => exercise.muscles));
    expect(muscles.filter((muscle) => !used.has(muscle))).toEqual([]);
    expect(repeated(muscles)).toEqual([]);
  });
});

describe('each exercise', () => {
  const slugsWhere = (isWrong: (exercise: Exercise) => boolean) =>
    exercises.filter(isWrong).map(({ slug }) => slug);

  test('has a snake_case slug and a name fit to show', () => {
    expect(slugsWhere(({ slug }) => !/^[a-z]+(_[a-z]+)*$/.test(slug))).toEqual([]);
    expect(slugsWhere(({ name }) => !/^[A-Z][A-Za-z' -]*[a-z]$/.test(name.en))).toEqual([]);
  });

  test.each(languages)('is told in %s in 4 to 8 whole sentences, as many as in English', (language) => {
    const told = exercises.map(({ slug, instructions }) => [slug, instructions[language].length]);
    expect(told).toEqual(exercises.map(({ slug, instructions }) => [slug, instructions.en.length]));
    expect(told.filter(([, length = 0]) => Number(length) < 4 || Number(length) > 8)).toEqual([]);
    const sentences = exercises.flatMap(({ instructions }) => instructions[language]);
    expect(
      sentences.filter(
        (text) => !/^[\p{Lu}\p{Lo}][^.!?\n]{15,}[\p{L}\p{M}]\.$/u.test(text) || / {2}| [,:]/.test(text),
      ),
    ).toEqual([]);
  });

  test.each([
    ['en', /\b(breaths?|breathe|breathing|inhale|exhale)\b/i],
    ['de', /atem|atme|Luft/i],
    ['es', /respir|\baire\b/i],
    ['ar', /شهيق|زفير|ازفر|تنفس|تتنفس|نفَس|أنفاس/],
  ] as const)('says in %s how to breathe', (language, breathing) => {
    const plain = (text: string) => text.replaceAll('\u0651', '');
    expect(
      slugsWhere(({ instructions }) => !breathing.test(plain(instructions[language].join(' ')))),
    ).toEqual([]);
  });

  test.each([
    ['de', /^[A-Za-zÄÖÜäöüßé ,.:\d-]+$/],
    ['es', /^[A-Za-zÁÉÍÓÚÑáéíóúñü ,.:\d-]+$/],
    ['ar', /^[\p{Script=Arabic}\p{M}V ،؛:.\d]+$/u],
  ] as const)('is written in %s with the letters of the language', (language, letters) => {
    const sentences = exercises.flatMap(({ instructions }) => instructions[language]);
    expect(sentences.filter((text) => !letters.test(text))).toEqual([]);
  });

  test('names muscles of the list, each once', () => {
    expect(slugsWhere((exercise) => exercise.muscles.length === 0)).toEqual([]);
    expect(slugsWhere((exercise) => repeated(exercise.muscles).length > 0)).toEqual([]);
    expect(
      exercises.flatMap((exercise) => exercise.muscles).filter((name) => !muscles.includes(name)),
    ).toEqual([]);
  });

  test('has no alias that its name, slug or another alias already answers to', () => {
    const isRedundant = (exercise: Exercise) =>
      new Set([exercise.slug, exercise.name.en].map(keyOf)).size + furtherNames(exercise).length >
      keysOf(exercise).length;
    expect(slugsWhere(isRedundant)).toEqual([]);
  });
});

describe('names that clients, recordings and coaching specifications use', () => {
  test.each([
    ['squat', 'squat'],
    ['front_squat', 'front_squat'],
    ['Lateral_Raises', 'lateral_raise'],
    ['shoulder_press', 'shoulder_press'],
    ['bicep', 'biceps_curl'],
    ['Bicep Curls', 'biceps_curl'],
    ['press-ups', 'push_up'],
    ['PushUps', 'push_up'],
    ['tricep_extension', 'triceps_extension'],
    ['row', 'bent_over_row'],
    ['crunches', 'crunch'],
    ['lying leg raises', 'leg_raise'],
    ['high_knee', 'high_knees'],
    ["child's pose", 'childs_pose'],
  ])('%s is found as %s', (name, slug) => {
    expect(slugFor(name)).toBe(slug);
  });

  test('every exercise that people expect by name is there', () => {
    const expected = [
      'squat front_squat sumo_squat goblet_squat jump_squat wall_sit lunge side_lunge reverse_lunge',
      'bulgarian_split_squat step_up calf_raise deadlift romanian_deadlift single_leg_deadlift glute_bridge',
      'hip_thrust kettlebell_swing good_morning push_up incline_push_up decline_push_up knee_push_up',
      'wall_push_up diamond_push_up bench_press dumbbell_fly dip pull_up chin_up inverted_row bent_over_row',
      'one_arm_dumbbell_row shoulder_press arnold_press lateral_raise front_raise reverse_fly shrug upright_row',
      'biceps_curl hammer_curl concentration_curl triceps_extension triceps_kickback sit_up crunch',
      'bicycle_crunch leg_raise hanging_knee_raise russian_twist plank side_plank dead_bug bird_dog hollow_hold',
      'superman mountain_climber jumping_jack burpee high_knees knee_raise skater_jump butt_kicks bear_crawl',
      'cat_cow downward_dog cobra hip_circles childs_pose standing_side_stretch shoulder_abduction neck_tilt',
    ].flatMap((line) => line.split(' '));
    const slugs = exercises.map(({ slug }) => slug);
    expect(expected.filter((slug) => !slugs.includes(slug))).toEqual([]);
  });
});
