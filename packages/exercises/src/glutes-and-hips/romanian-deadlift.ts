import { variantOf } from '../coached.ts';
import { part } from '../counted.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { backRounds, notUpright } from '../faults/trunk.ts';
import { synthetic } from '../sources.ts';
import { deadlift } from './deadlift.ts';

const seen = synthetic('romanian_deadlift');

/** Romanian deadlift: the hips go back over nearly straight legs, the hands down along the thighs. */
export const romanianDeadlift = variantOf(deadlift, {
  slug: 'romanian_deadlift',
  name: {
    en: 'Romanian deadlift',
    de: 'Rumänisches Kreuzheben',
    es: 'Peso muerto rumano',
    ar: 'الرفعة الميتة الرومانية',
  },
  instructions: [
    'Stand tall holding the weight against the front of your thighs, with soft knees and feet under your hips.',
    'Breathe in and push your hips straight back as if closing a car door behind you.',
    'Let the weight slide down your thighs, keeping your shins upright and your spine long from head to tailbone.',
    'Stop when you feel a firm stretch in the hamstrings, usually somewhere between knee and mid-shin.',
    'Drive your hips forwards to stand up again while you breathe out.',
    'Chasing the floor is the classic error: once the hips stop moving back, the only thing left to bend is your spine.',
  ],
  muscles: ['hamstrings', 'gluteus maximus', 'erector spinae', 'adductors', 'forearm flexors'],
  aliases: ['rdl', 'dumbbell romanian deadlift'],
  hiddenAliases: ['stiff leg deadlift', 'stiff legged deadlift', 'straight leg deadlift', 'hip hinge'],
  toldApart: {
    measuredOn: 'synthetic',
    when: [{ feature: 'kneeRange', no: 40, yes: 30, shown: { least: 7, most: 9 } }],
  },
  coaching: {
    counting: {
      components: [
        part('hip_flexion', { rest: 15, peak: 85 }, seen('21 at rest, 90 at the far end')),
        part('wrist_height', { rest: 1.35, peak: 0.7 }, seen('1.48 at rest, 0.61 at the far end')),
      ],
    },
    rules: [
      backRounds,
      fallsShort({
        id: 'too_shallow',
        signal: 'trunk_lean',
        over: 'repetition',
        atLeast: 56,
        margin: 10,
        severity: 2,
        views: ['side', 'oblique'],
        says: {
          en: 'Too short a hinge',
          de: 'Zu wenig vorgebeugt',
          es: 'Poca inclinación',
          ar: 'الانحناء قليل',
        },
        cue: {
          id: 'hinge_more',
          en: 'Push your hips farther back and bend lower.',
          de: 'Schieb die Hüfte weiter nach hinten und beug dich tiefer.',
          es: 'Lleva la cadera más atrás e inclínate más.',
          ar: 'ادفع وركك إلى الخلف أكثر وانحنِ أكثر.',
        },
        source:
          'NSCA Essentials: down until the trunk is about parallel to the floor or the hamstrings stop it.',
      }),
      fallsShort({
        id: 'knees_bent',
        signal: 'knee_flexion',
        over: 'peak',
        atMost: 45,
        margin: 10,
        severity: 2,
        views: ['side', 'oblique'],
        says: {
          en: 'Knees bend too much',
          de: 'Knie zu stark gebeugt',
          es: 'Rodillas demasiado flexionadas',
          ar: 'الركبتان تنثنيان كثيرًا',
        },
        cue: {
          id: 'soft_knees',
          en: 'Keep your knees soft and still: the hips do the work.',
          de: 'Knie locker und ruhig: Die Hüfte macht die Arbeit.',
          es: 'Rodillas semiflexionadas y quietas: trabaja la cadera.',
          ar: 'ركبتاك مرنتان وثابتتان: العمل للورك.',
        },
        source: 'NSCA Essentials: knees stay slightly bent, about 15 to 30 degrees, all the way.',
      }),
      notUpright(24),
      dropped('out'),
    ],
  },
});
