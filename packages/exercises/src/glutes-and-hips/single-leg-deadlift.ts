import { coached, downAndUp } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { kneesBend } from '../faults/legs.ts';
import { dropped } from '../faults/pace.ts';
import { notUpright, shortHinge } from '../faults/trunk.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('single_leg_deadlift');

/** Single-leg deadlift: on one leg the trunk tips forwards while the other leg goes back in line with it. Each repetition belongs to the leg that stands. */
export const singleLegDeadlift = coached({
  slug: 'single_leg_deadlift',
  name: {
    en: 'Single-leg deadlift',
    de: 'Einbeiniges Kreuzheben',
    es: 'Peso muerto a una pierna',
    ar: 'الرفعة الميتة بساق واحدة',
  },
  instructions: {
    en: [
      'Balance on one leg with the knee slightly bent and fix your eyes on a spot on the floor ahead.',
      'Hinge at the hip, letting your trunk tip forwards while the free leg reaches straight out behind you.',
      'Inhale on the way down and keep going until trunk and leg form one line, about level with the floor.',
      'Point the toes of the raised foot at the ground so that your pelvis stays square.',
      'Squeeze the buttock of the standing leg and exhale as you swing back up to vertical.',
      'When the free hip opens out to the side you lose both balance and effect, so turn it down even if you reach less far.',
    ],
    de: [
      'Steh auf einem Bein mit leicht gebeugtem Knie und schau auf einen festen Punkt vor dir am Boden.',
      'Beug dich aus der Hüfte, lass den Oberkörper nach vorn kippen und streck das freie Bein gerade nach hinten.',
      'Atme auf dem Weg nach unten ein und geh weiter, bis Rumpf und Bein eine Linie bilden, etwa waagerecht.',
      'Richte die Zehen des gehobenen Fußes zum Boden, damit das Becken gerade bleibt.',
      'Spann das Gesäß des Standbeins an und richte dich beim Ausatmen wieder auf.',
      'Dreht die freie Hüfte nach außen auf, verlierst du Gleichgewicht und Wirkung: Dreh sie ein, auch wenn du dann weniger weit kommst.',
    ],
    es: [
      'Mantén el equilibrio sobre una pierna con la rodilla algo flexionada y fija la vista en un punto del suelo delante de ti.',
      'Dobla la cadera dejando caer el tronco hacia delante mientras la pierna libre se estira recta hacia atrás.',
      'Toma aire al bajar y sigue hasta que tronco y pierna formen una línea, más o menos horizontal.',
      'Apunta los dedos del pie levantado al suelo para que la pelvis no se gire.',
      'Aprieta el glúteo de la pierna de apoyo y suelta el aire al volver a la vertical.',
      'Cuando la cadera libre se abre hacia fuera pierdes equilibrio y efecto, así que gírala hacia abajo aunque llegues menos lejos.',
    ],
    ar: [
      'قف على ساق واحدة وركبتها مثنية قليلًا، وثبّت نظرك على نقطة في الأرض أمامك.',
      'انثنِ من الورك ودع جذعك يميل إلى الأمام بينما تمتد الساق الحرة مستقيمة إلى الخلف.',
      'خذ شهيقًا وأنت تنزل واستمر حتى يصبح جذعك وساقك على خط واحد أفقي تقريبًا.',
      'وجّه أصابع القدم المرفوعة نحو الأرض ليبقى حوضك مستويًا.',
      'شدّ ردف الساق الثابتة وازفر وأنت تعود إلى الوضع العمودي.',
      'حين ينفتح الورك الحر إلى الخارج تفقد التوازن والفائدة معًا، فأدره إلى الأسفل وإن بلغت مدى أقل.',
    ],
  },
  muscles: ['gluteus maximus', 'hamstrings', 'gluteus medius', 'erector spinae', 'adductors'],
  aliases: ['single-leg romanian deadlift', 'one-leg deadlift'],
  coaching: {
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    states: downAndUp,
    counting: {
      sides: 'whole',
      feet: 'stepping',
      leads: 'hip_flexion',
      components: [
        part('trunk_lean', { rest: 12, peak: 70 }, seen('21 at rest, 86 at the far end')),
        part(
          'ankle_spread',
          { rest: 0.45, peak: 1.6, weight: 0.6 },
          seen('0.49 at rest, 2.47 at the far end'),
        ),
      ],
      minimumDurationMs: [900, seen('1.87 s and more')],
      maximumHoldMs: [6000, 'Held for a breath or two by who balances.'],
      gate: [
        holds('hip_height', { atLeast: 0.4, slack: 0.25 }, seen('0.77 to 1.53 in nine of ten frames')),
        holds('shoulder_height', { atLeast: 0.2, slack: 0.2 }, seen('0.91 to 2.46 in nine of ten frames')),
      ],
      requires: [
        shows('trunk_lean', 'travel', { atLeast: 25 }, seen('58 and more')),
        shows('shoulder_over_hip', 'travel', { atMost: -0.2 }, seen('-0.72 at most')),
        // One leg goes back: on both it is a Romanian deadlift.
        shows('ankle_spread', 'travel', { atLeast: 0.5 }, seen('1.94 and more')),
        shows('trunk_lean', 'minimum', { atMost: 45 }, seen('40 at most')),
        shows('elbow_flexion', 'range', { atMost: 75 }, seen('12 at most')),
        shows('hip_in_picture', 'range', { atMost: 0.4 }, seen('0.05 at most')),
        shows('knee_flexion', 'mean_of_frames', { atMost: 60 }, seen('14 at most')),
      ],
    },
    report: 'trunk_lean',
    rules: [
      shortHinge({
        atLeast: 54,
        cue: {
          id: 'trunk_and_leg_level',
          en: 'Tip farther, until trunk and leg are nearly level.',
          de: 'Neig dich weiter, bis Oberkörper und Bein fast waagerecht sind.',
          es: 'Inclínate más, hasta que tronco y pierna queden casi horizontales.',
          ar: 'انحنِ أكثر حتى يقترب جذعك وساقك من الوضع الأفقي.',
        },
        source:
          'ACE exercise library, single-leg Romanian deadlift: down until trunk and leg are about parallel to the floor.',
      }),
      kneesBend({
        over: 'peak',
        atMost: 38,
        margin: 12,
        views: ['side', 'oblique'],
        source:
          'ACE exercise library, single-leg Romanian deadlift: the leg behind is straight, the other knee bent by 15 to 20 degrees.',
      }),
      notUpright(24),
      dropped('out'),
    ],
  },
});
