import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { kneesBend } from '../faults/legs.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('dead_bug');

/** Dead bug: on the back, a leg and the opposite arm are lowered in turn. Each repetition belongs to the leg. */
export const deadBug = coached({
  slug: 'dead_bug',
  name: { en: 'Dead bug', de: 'Dead Bug', es: 'Bicho muerto', ar: 'الحشرة الميتة' },
  instructions: {
    en: [
      'Lie on your back with your arms pointing up and your hips and knees bent to right angles in the air.',
      'Breathe out fully so that your ribs drop and the lower back meets the floor.',
      'Lower one arm behind your head and stretch the opposite leg away, just above the ground.',
      'Breathe in on the way back to the start, then swap to the other arm and leg.',
      'Move slowly, as though balancing a glass of water on your belly.',
      'The moment daylight appears under your lower back you have gone too far, so reach less.',
    ],
    de: [
      'Leg dich auf den Rücken, die Arme nach oben und Hüften und Knie in der Luft im rechten Winkel.',
      'Atme ganz aus, sodass die Rippen sinken und der untere Rücken den Boden berührt.',
      'Senk einen Arm hinter den Kopf und streck das gegenüberliegende Bein knapp über dem Boden weg.',
      'Atme auf dem Weg zurück ein und wechsle dann zum anderen Arm und Bein.',
      'Beweg dich langsam, als stünde ein Glas Wasser auf deinem Bauch.',
      'Sobald Licht unter dem unteren Rücken zu sehen ist, bist du zu weit gegangen: Streck dich weniger.',
    ],
    es: [
      'Túmbate boca arriba con los brazos hacia el techo y caderas y rodillas en ángulo recto en el aire.',
      'Suelta todo el aire para que bajen las costillas y la zona lumbar toque el suelo.',
      'Baja un brazo por detrás de la cabeza y estira la pierna contraria justo por encima del suelo.',
      'Toma aire al volver al inicio y cambia después al otro brazo y la otra pierna.',
      'Muévete despacio, como si llevaras un vaso de agua sobre el abdomen.',
      'En cuanto se vea luz bajo la zona lumbar has ido demasiado lejos, así que estírate menos.',
    ],
    ar: [
      'استلقِ على ظهرك وذراعاك إلى الأعلى، ووركاك وركبتاك مثنيان بزوايا قائمة في الهواء.',
      'أخرج الزفير كاملًا لتنخفض أضلاعك ويلامس أسفل ظهرك الأرض.',
      'أنزل ذراعًا خلف رأسك ومدّ الساق المعاكسة فوق الأرض بقليل.',
      'خذ شهيقًا وأنت تعود إلى البداية، ثم انتقل إلى الذراع والساق الأخريين.',
      'تحرّك ببطء كأنك توازن كأس ماء على بطنك.',
      'حين يظهر فراغ تحت أسفل ظهرك تكون قد تجاوزت الحد، فقلّل المدى.',
    ],
  },
  muscles: ['transversus abdominis', 'rectus abdominis', 'obliques', 'iliopsoas'],
  coaching: {
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'apart',
      feet: 'free',
      components: [
        part('hip_flexion', { rest: 85, peak: 20 }, seen('95 at rest, 26 at the far end')),
        part('hip_height', { rest: -0.85, peak: -0.15 }, seen('-0.92 at rest, -0.26 at the far end')),
      ],
      maximumRest: [0.55, seen('-8 % at most')],
      maximumHoldMs: [8000, 'Many breathe out with the leg down: two breaths are about eight seconds.'],
      maximumDurationMs: [15_000, 'As long as it may be held, and the way there and back.'],
      minimumDurationMs: [800, seen('1.52 s and more')],
      gate: [
        holds('trunk_lean', { atLeast: 55, slack: 10 }, seen('83 to 88 in nine of ten frames')),
        holds(
          'shoulder_over_hip',
          { atLeast: -0.5, atMost: 0.6 },
          seen('0.06 to 0.23 in nine of ten frames'),
        ),
        holds('face_up', { atLeast: -0.06 }, seen('0.15 to 0.21 in nine of ten frames')),
        holds('hip_height', { atMost: 0.3, slack: 0.2 }, seen('-0.92 to -0.52 in nine of ten frames')),
      ],
      requires: [
        shows('hip_flexion', 'travel', { atMost: -25 }, seen('-54 at most')),
        // A knee that is drawn in is a bicycle crunch's.
        shows('hip_flexion', 'maximum', { atMost: 114 }, seen('97 at most')),
        // One leg alone: both at once are a leg raise.
        shows('ankle_spread', 'range', { atLeast: 0.25 }, seen('0.31 and more')),
        // Hands behind the head are a bicycle crunch's.
        shows('elbow_flexion', 'mean_of_frames', { atMost: 105 }, seen('18 at most')),
        shows('trunk_lean', 'range', { atMost: 20 }, seen('3 at most')),
        shows('hip_in_picture', 'range', { atMost: 0.3 }, seen('0.09 at most')),
      ],
    },
    report: 'hip_flexion',
    tempo: { slowestMs: 12_000 },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'hip_flexion',
        over: 'peak',
        atMost: 42,
        margin: 12,
        severity: 2,
        views: ['side', 'oblique'],
        says: {
          en: 'Leg not lowered far enough',
          de: 'Bein nicht weit genug abgesenkt',
          es: 'No bajas bastante la pierna',
          ar: 'الساق لا تنزل بما يكفي',
        },
        cue: {
          id: 'leg_to_the_floor',
          en: 'Lower the leg until the heel hovers over the floor.',
          de: 'Senk das Bein, bis die Ferse knapp über dem Boden ist.',
          es: 'Baja la pierna hasta que el talón quede casi en el suelo.',
          ar: 'أنزل ساقك حتى يقترب كعبك من الأرض.',
        },
        source: 'ACE exercise library, dead bug: down until the heel is a little above the floor.',
      }),
      kneesBend({
        over: 'peak',
        atMost: 48,
        margin: 12,
        views: ['side', 'oblique'],
        source: 'ACE exercise library, dead bug: the leg that is lowered stretches out.',
      }),
      dropped('out'),
    ],
  },
});
