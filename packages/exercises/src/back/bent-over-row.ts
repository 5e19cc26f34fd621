import { coached } from '../coached.ts';
import { armsStayBent, shallowElbow } from '../faults/arms.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { swings } from '../faults/trunk.ts';

/** Row, bent over or seated: the elbows are pulled back along the trunk. One arm, both, or in turn. */
export const bentOverRow = coached({
  slug: 'bent_over_row',
  name: { en: 'Bent-over row' },
  instructions: [
    'Hold a bar or two dumbbells, soften your knees and hinge forwards until your trunk is between 45 degrees and level.',
    'Let the weight hang under your shoulders with your back flat and your neck in line with it.',
    'Breathe in, brace, then pull the weight to your lower ribs or navel while you breathe out.',
    'Lead with the elbows and pinch your shoulder blades at the top.',
    'Lower it at half the speed you lifted it.',
    'If your trunk rises with each pull, the load is too heavy and the legs are doing the rowing.',
  ],
  muscles: [
    'latissimus dorsi',
    'rhomboids',
    'trapezius',
    'posterior deltoid',
    'biceps brachii',
    'erector spinae',
  ],
  aliases: ['row', 'barbell row', 'bent-over barbell row', 'bent-over dumbbell row'],
  hiddenAliases: [
    'seated row',
    'cable row',
    'seated cable row',
    't bar row',
    'pendlay row',
    'rowing',
    'renegade row',
    'machine row',
  ],
  coaching: {
    key: 'row',
    name: { en: 'Row', de: 'Rudern', es: 'Remo' },
    family: 'row',
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    counting: {
      sides: 'apart',
      components: [
        { signal: 'elbow_flexion', rest: 20, peak: 95, weight: 1 },
        { signal: 'shoulder_elevation', rest: 65, peak: 20, weight: 0.6 },
      ],
      maximumRest: 0.55,
      gate: [
        { signal: 'hip_flexion', atLeast: 20 },
        { signal: 'shoulder_over_wrist', atLeast: -0.1 },
      ],
      requires: [
        { signal: 'elbow_flexion', over: 'repetition', take: 'travel', atLeast: 30, needed: true },
        { signal: 'hip_in_picture', over: 'repetition', take: 'range', atMost: 0.35 },
        { signal: 'trunk_lean', over: 'repetition', take: 'range', atMost: 42 },
        { signal: 'shoulder_elevation', over: 'repetition', take: 'travel', atMost: 20 },
      ],
    },
    report: 'elbow_flexion',
    tempo: { effort: 'out' },
    rules: [
      shallowElbow(72, 'coaching.md: a row goes from 170 to 50 degrees at the elbow; 108 is half of it.', {
        id: 'pull_to_belly',
        en: 'Pull all the way to your belly.',
        de: 'Zieh bis zum Bauch.',
        es: 'Lleva el peso hasta el abdomen.',
      }),
      armsStayBent('rest', 32, {
        id: 'lower_all_the_way',
        en: 'Lower until your arms are straight.',
        de: 'Lass ab, bis die Arme gestreckt sind.',
        es: 'Baja hasta estirar los brazos.',
      }),
      swings(14),
      fallsShort({
        id: 'too_upright',
        signal: 'trunk_lean',
        over: 'repetition',
        atLeast: 38,
        margin: 10,
        severity: 1,
        views: ['side'],
        says: { en: 'Too upright', de: 'Zu aufrecht', es: 'Tronco demasiado erguido' },
        cue: {
          id: 'bend_over',
          en: 'Bend farther over from the hips.',
          de: 'Beug dich aus der Hüfte weiter vor.',
          es: 'Inclínate más desde la cadera.',
        },
        source:
          'NSCA Essentials, bent-over row: trunk slightly above level; under 45 degrees it becomes a shrug.',
      }),
      dropped('back'),
    ],
  },
});
