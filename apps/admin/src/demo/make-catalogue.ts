import { drawExercise } from '@spotter/exercises/drawing/draw-exercise';
import { drawings } from '@spotter/exercises/drawings/all-drawings';
import type {
  AdminExerciseDetail,
  ExerciseSnapshot,
  ExerciseVersion,
} from '@spotter/contract/admin/catalogue';
import type { DemoRecords } from './demo-records.ts';

type Line = readonly [name: string, group: string, instructions: string, ...muscles: string[]];

const lines: readonly Line[] = [
  [
    'Squat',
    'Legs',
    'Stand with your feet as wide as your shoulders. Sit down between your heels with your chest up, then push the floor away.',
    'quadriceps',
    'glutes',
    'hamstrings',
  ],
  [
    'Lunge',
    'Legs',
    'Step forward and lower the back knee towards the floor. Push back to where you began.',
    'quadriceps',
    'glutes',
  ],
  ['Calf raise', 'Legs', 'Rise onto your toes, hold for a moment, and come down slowly.', 'calves'],
  [
    'Push-up',
    'Chest',
    'Keep head, hips and heels in one line. Lower your chest to a fist above the floor and push up.',
    'chest',
    'triceps',
    'deltoids',
  ],
  [
    'Bench press',
    'Chest',
    'Lower the bar to your chest with your elbows below it, then press it up over your shoulders.',
    'chest',
    'triceps',
  ],
  [
    'Biceps curl',
    'Arms',
    'Keep your elbows at your sides. Curl the weights up without swinging, and let them down slowly.',
    'biceps',
  ],
  [
    'Triceps extension',
    'Arms',
    'Hold the weight over your head and let it down behind you by your elbows alone.',
    'triceps',
  ],
  [
    'Shoulder press',
    'Shoulders',
    'Press the weights from your shoulders straight up until your arms are long.',
    'deltoids',
    'triceps',
  ],
  [
    'Lateral raise',
    'Shoulders',
    'Lift your long arms to the side up to the height of your shoulders, thumbs level.',
    'deltoids',
  ],
  [
    'Plank',
    'Core',
    'Hold your body in one line on your elbows and toes, and breathe.',
    'rectus abdominis',
    'obliques',
  ],
  [
    'Bent-over row',
    'Back',
    'Bend forward from the hips with a long back and pull the weights to your waist.',
    'lats',
    'trapezius',
    'biceps',
  ],
  [
    'Deadlift',
    'Back',
    'Push the floor away with a long back, the bar close to your legs, until you stand.',
    'hamstrings',
    'glutes',
    'lower back',
  ],
];

export function snapshotOf(exercise: AdminExerciseDetail): ExerciseSnapshot {
  const {
    slug,
    name,
    group_id,
    instructions,
    muscles,
    aliases,
    links,
    is_published,
    position,
    source,
    licence,
    author,
  } = exercise;
  return {
    slug,
    name,
    group_id,
    instructions,
    muscles,
    aliases,
    links,
    is_published,
    position,
    source,
    licence,
    author,
  };
}

const slugOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '_');

const drawn = new Map<string, string>();

/** There is no server to ask for the drawing: each is drawn once. */
function drawnPicture(slug: string): string | null {
  const drawing = drawings.get(slug);
  if (!drawing) return null;
  const svg = drawn.get(slug) ?? drawExercise(drawing, { title: slug });
  drawn.set(slug, svg);
  // The policy of the page allows no data: addresses.
  return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
}

export function makeCatalogue(at: string): Pick<DemoRecords, 'groups' | 'exercises' | 'history'> {
  const names = [...new Set(lines.map(([, group]) => group))];
  const exercises = lines.map(([name, group, instructions, ...muscles], index): AdminExerciseDetail => ({
    id: index + 1,
    slug: slugOf(name),
    name,
    group_id: names.indexOf(group) + 1,
    group_name: group,
    instructions,
    muscles,
    aliases: name === 'Push-up' ? ['press-up'] : [],
    links: [],
    is_published: name !== 'Bench press',
    position: index,
    source: '',
    licence: '',
    author: '',
    picture: drawnPicture(slugOf(name)),
    pictures: [],
    version: 1,
    created_at: at,
    updated_at: at,
  }));
  const history = new Map(
    exercises.map((exercise): [number, ExerciseVersion[]] => [
      exercise.id,
      [
        {
          id: `${exercise.id}-1`,
          version: 1,
          at,
          actor_id: null,
          actor_name: null,
          action: 'create',
          changed: [],
          snapshot: snapshotOf(exercise),
        },
      ],
    ]),
  );
  const groups = names.map((name, index) => ({
    id: index + 1,
    name,
    position: index,
    exercises: exercises.filter(({ group_name: group }) => group === name).length,
  }));
  return { groups, exercises, history };
}
