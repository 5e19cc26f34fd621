import { variantOf } from '../coached.ts';
import { holds } from '../counted.ts';
import { fault } from '../faults/fault.ts';
import { synthetic } from '../sources.ts';
import { plank } from './plank.ts';

const seen = synthetic('side_plank');

/** Side plank: on one arm, the body is held in one line, one shoulder above the other. */
export const sidePlank = variantOf(plank, {
  slug: 'side_plank',
  name: { en: 'Side plank', de: 'Seitstütz', es: 'Plancha lateral', ar: 'البلانك الجانبي' },
  instructions: [
    'Lie on your side, put one elbow directly under the shoulder, and stack your feet or place the top one in front.',
    'Lift your hips until your body is straight from ankles to ears.',
    'Press the forearm into the floor to keep the lower shoulder away from your ear.',
    'Rest the upper hand on your hip or reach it to the ceiling, and breathe evenly throughout.',
    'Hold, come down with control, and do the same on the other side.',
    'Hips that drop or roll backwards are the first thing to go, so start with bent knees if they do.',
  ],
  muscles: ['obliques', 'quadratus lumborum', 'gluteus medius', 'transversus abdominis'],
  aliases: ['lateral plank', 'side bridge'],
  hiddenAliases: ['side elbow plank'],
  coaching: {
    counting: {
      gate: [
        holds(
          'trunk_lean',
          { atLeast: 40, atMost: 115, slack: 8, needed: true },
          seen('70 to 73 in nine of ten frames'),
        ),
        holds('hip_flexion', { atMost: 50, slack: 8, needed: true }, seen('7 to 13 in nine of ten frames')),
        holds('knee_flexion', { atMost: 60, slack: 10 }, seen('3 to 12 in nine of ten frames')),
        holds(
          'shoulder_tilt',
          { atLeast: 40, slack: 10, needed: true },
          seen('66 to 83 in nine of ten frames'),
        ),
        holds('shoulder_over_hip', { atLeast: 0.05, slack: 0.1 }, seen('0.28 to 0.33 in nine of ten frames')),
      ],
    },
    views: { good: ['front', 'oblique'], cue: 'face_the_camera' },
    rules: [
      fault({
        id: 'hips_sag',
        take: 'mean',
        signal: 'body_line_bend',
        over: 'repetition',
        faultWhen: 'above',
        limit: 18,
        margin: 8,
        severity: 2,
        views: ['front', 'oblique'],
        says: { en: 'Hips sag', de: 'Hüfte hängt durch', es: 'La cadera se hunde', ar: 'الورك يهبط' },
        cue: {
          id: 'hips_up',
          en: 'Lift your hips: one line from head to feet.',
          de: 'Hüfte hoch: eine Linie von Kopf bis Fuß.',
          es: 'Sube la cadera: una línea de la cabeza a los pies.',
          ar: 'ارفع وركك: خط واحد من الرأس إلى القدمين.',
        },
        source:
          'McGill 2007, side bridge: shoulder, hip and ankle in one line; ExerSights takes 20 degrees off as a sag.',
      }),
    ],
  },
});
