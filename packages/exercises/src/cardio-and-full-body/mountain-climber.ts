import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { fallsShort } from '../faults/range.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('mountain_climber');

/** Mountain climber: in the plank, the knees are drawn to the chest in turn. */
export const mountainClimber = coached({
  slug: 'mountain_climber',
  name: { en: 'Mountain climber', de: 'Bergsteiger', es: 'Escalador', ar: 'متسلق الجبال' },
  instructions: {
    en: [
      'Start at the top of a push-up with your hands under your shoulders and your weight slightly forwards.',
      'Drive one knee towards your chest while the other leg stays long behind you.',
      'Swap legs with a quick, light hop, as if running against the floor.',
      'Breathe out on every second knee so that you do not hold your breath.',
      'Stay level: a cup on your lower back should not spill.',
      'The seat tends to climb as you speed up, so only go as fast as you can with low, quiet hips.',
    ],
    de: [
      'Beginn oben im Liegestütz, die Hände unter den Schultern und das Gewicht leicht nach vorn.',
      'Zieh ein Knie zur Brust, während das andere Bein lang nach hinten bleibt.',
      'Wechsle die Beine mit einem schnellen, leichten Sprung, als würdest du gegen den Boden laufen.',
      'Atme bei jedem zweiten Knie aus, damit du nicht die Luft anhältst.',
      'Bleib waagerecht: Eine Tasse auf dem unteren Rücken dürfte nicht überschwappen.',
      'Wirst du schneller, steigt gern das Gesäß: Mach nur so schnell, wie die Hüfte tief und ruhig bleibt.',
    ],
    es: [
      'Empieza en lo alto de una flexión, con las manos bajo los hombros y el peso algo adelantado.',
      'Lleva una rodilla hacia el pecho mientras la otra pierna sigue larga hacia atrás.',
      'Cambia de pierna con un salto rápido y ligero, como si corrieras contra el suelo.',
      'Suelta el aire cada dos rodillas para no contener la respiración.',
      'Mantente nivelado: una taza sobre la zona lumbar no debería derramarse.',
      'Al acelerar, el trasero tiende a subir, así que ve solo tan rápido como puedas con la cadera baja y quieta.',
    ],
    ar: [
      'ابدأ من أعلى وضع الضغط ويداك تحت كتفيك ووزنك إلى الأمام قليلًا.',
      'ادفع ركبة نحو صدرك والساق الأخرى ممدودة خلفك.',
      'بدّل الساقين بقفزة سريعة خفيفة كأنك تجري على الأرض.',
      'ازفر مع كل ركبة ثانية لئلا تحبس نفَسك.',
      'ابقَ مستويًا، فلو وُضع كوب على أسفل ظهرك لما انسكب.',
      'ترتفع المقعدة كلما أسرعت، فلا تسرع إلا بقدر ما يبقى وركاك منخفضين هادئين.',
    ],
  },
  muscles: [
    'rectus abdominis',
    'iliopsoas',
    'obliques',
    'anterior deltoid',
    'serratus anterior',
    'quadriceps',
  ],
  aliases: ['climber', 'running plank'],
  hiddenAliases: ['mountain climbing', 'mountain climb'],
  coaching: {
    family: 'mountain_climber',
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'apart',
      feet: 'free',
      components: [part('hip_flexion', { rest: 25, peak: 95 }, seen('14 at rest, 110 at the far end'))],
      minimumRange: [0.35, seen('123 % and more')],
      minimumPeak: [0.45, seen('109 % and more')],
      maximumRest: [0.55, seen('-10 % at most')],
      minimumDurationMs: [150, seen('0.59 s and more')],
      maximumDurationMs: [5000, seen('2.18 s at most')],
      maximumHoldMs: [1500, seen('0.34 s at most')],
      gate: [
        holds('trunk_lean', { atLeast: 35, slack: 5 }, seen('74 to 90 in nine of ten frames')),
        holds(
          'shoulder_over_wrist',
          { atLeast: 0.25, slack: 0.1 },
          seen('0.91 to 1.47 in nine of ten frames'),
        ),
        holds('hip_height', { atLeast: -0.3, atMost: 1.2 }, seen('0.17 to 0.59 in nine of ten frames')),
        holds('elbow_flexion', { atMost: 80 }, seen('10 to 28 in nine of ten frames')),
      ],
      requires: [
        shows('knee_flexion', 'travel', { atLeast: 20 }, seen('84 and more')),
        shows('trunk_lean', 'range', { atMost: 40 }, seen('2 at most')),
      ],
    },
    report: 'hip_flexion',
    tempo: { fastestMs: 300, slowestMs: 2500 },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'hip_flexion',
        over: 'repetition',
        atLeast: 76,
        margin: 12,
        severity: 2,
        views: ['side', 'oblique'],
        says: {
          en: 'Knee not drawn up far enough',
          de: 'Knie nicht weit genug angezogen',
          es: 'Rodilla poco recogida',
          ar: 'الركبة لا تقترب بما يكفي',
        },
        cue: {
          id: 'knee_to_chest',
          en: 'Draw your knee up to your chest.',
          de: 'Zieh das Knie zur Brust.',
          es: 'Lleva la rodilla al pecho.',
          ar: 'اسحب ركبتك إلى صدرك.',
        },
        source:
          'ACE exercise library, mountain climber: the knee comes towards the chest, well past 90 degrees at the hip.',
      }),
    ],
  },
});
