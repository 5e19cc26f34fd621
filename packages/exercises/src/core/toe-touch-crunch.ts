import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { kneesBend } from '../faults/legs.ts';
import { dropped } from '../faults/pace.ts';
import { shouldersHardlyLift } from '../faults/trunk.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('toe_touch_crunch');

/** Toe touch crunch: on the back, the legs up all the time, the hands reach for the toes. */
export const toeTouchCrunch = coached({
  slug: 'toe_touch_crunch',
  name: {
    en: 'Toe touch crunch',
    de: 'Crunch zu den Zehen',
    es: 'Crunch a los pies',
    ar: 'كرانش لمس القدمين',
  },
  instructions: {
    en: [
      'Lie on your back and raise both legs until the soles face the ceiling, knees nearly straight.',
      'Stretch your arms up beside your thighs and tuck the chin in slightly.',
      'Breathe out and curl head and shoulders off the floor until your fingers come near your toes.',
      'Stay there for a moment with the lower back pressed down.',
      'Breathe in and unroll until your shoulder blades rest on the floor again.',
      'If the legs swing to meet your hands, the hips do the work: leave the feet where they are.',
    ],
    de: [
      'Leg dich auf den Rücken und heb beide Beine, bis die Sohlen zur Decke zeigen, die Knie fast gestreckt.',
      'Streck die Arme neben den Oberschenkeln nach oben und zieh das Kinn etwas ein.',
      'Atme aus und roll Kopf und Schultern vom Boden auf, bis die Finger nah an den Zehen sind.',
      'Bleib dort einen Moment, die Lendenwirbelsäule am Boden.',
      'Atme ein und roll dich ab, bis die Schulterblätter wieder aufliegen.',
      'Schwingen die Beine den Händen entgegen, arbeitet die Hüfte: Lass die Füße, wo sie sind.',
    ],
    es: [
      'Túmbate boca arriba y sube las dos piernas hasta que las plantas miren al techo, con las rodillas casi rectas.',
      'Estira los brazos hacia arriba junto a los muslos y mete un poco la barbilla.',
      'Suelta el aire y despega la cabeza y los hombros hasta que los dedos se acerquen a los pies.',
      'Quédate ahí un momento con la zona lumbar apoyada.',
      'Toma aire y desenrolla hasta que los omóplatos vuelvan a descansar en el suelo.',
      'Si las piernas se balancean hacia las manos trabaja la cadera, así que deja los pies donde están.',
    ],
    ar: [
      'استلقِ على ظهرك وارفع ساقيك معًا حتى يواجه باطن قدميك السقف وركبتاك شبه مستقيمتين.',
      'مدّ ذراعيك إلى الأعلى بجانب فخذيك وأدخل ذقنك قليلًا.',
      'ازفر ولفّ رأسك وكتفيك عن الأرض حتى تقترب أصابع يديك من قدميك.',
      'ابقَ هناك لحظة وأسفل ظهرك ملتصق بالأرض.',
      'خذ شهيقًا وانزل تدريجيًا حتى يستقر لوحا كتفيك على الأرض من جديد.',
      'إذا تأرجحت ساقاك نحو يديك صار العمل للورك، فاترك قدميك في مكانهما.',
    ],
  },
  muscles: ['rectus abdominis', 'transversus abdominis', 'obliques'],
  aliases: ['lying toe touch', 'toe toucher', 'vertical leg crunch'],
  hiddenAliases: ['toe touch', 'toe reach', 'lying toe reach'],
  coaching: {
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      feet: 'free',
      components: [
        part('shoulder_over_hip', { rest: 0.02, peak: 0.32 }, seen('0.23 at rest, 0.5 at the far end')),
        part('wrist_height', { rest: -0.6, peak: -0.1 }, seen('-0.51 at rest, -0.36 at the far end')),
      ],
      maximumRest: [0.95, seen('82 % at most')],
      maximumHoldMs: [4000, seen('0.72 s at most')],
      gate: [
        // The legs are up: on the floor it is a crunch.
        holds('hip_height', { atMost: -0.85, slack: 0.15 }, seen('-1.67 to -1.54 in nine of ten frames')),
        holds('trunk_lean', { atLeast: 45, slack: 10 }, seen('49 to 84 in nine of ten frames')),
        holds('face_up', { atLeast: -0.08 }, seen('0.02 to 0.16 in nine of ten frames')),
        holds('knee_flexion', { atMost: 75, slack: 10 }, seen('3 to 14 in nine of ten frames')),
      ],
      requires: [
        shows('shoulder_over_hip', 'travel', { atLeast: 0.1 }, seen('0.25 and more')),
        shows('wrist_height', 'travel', { atLeast: 0.05 }, seen('0.08 and more')),
        // Legs that come down and up are a leg raise.
        shows('hip_height', 'range', { atMost: 0.6 }, seen('0.09 at most')),
        shows('hip_in_picture', 'range', { atMost: 0.3 }, seen('0.07 at most')),
      ],
    },
    report: 'shoulder_over_hip',
    tempo: { effort: 'out' },
    rules: [
      shouldersHardlyLift({
        atLeast: 0.17,
        cue: {
          id: 'reach_for_your_toes',
          en: 'Lift your shoulder blades and reach for your toes.',
          de: 'Heb die Schulterblätter und greif zu den Zehen.',
          es: 'Despega los omóplatos y busca los pies con las manos.',
          ar: 'ارفع لوحي كتفيك ومدّ يديك نحو قدميك.',
        },
        source:
          'ACE exercise library, crunches: the shoulder blades leave the floor, which lifts the shoulders by a fifth of a trunk.',
      }),
      kneesBend({
        over: 'repetition',
        atMost: 52,
        margin: 14,
        views: ['side', 'oblique'],
        source:
          'NSCA Essentials, lying raises: knees nearly straight; what the hamstrings allow with the legs up is left.',
      }),
      dropped('back', 300),
    ],
  },
});
