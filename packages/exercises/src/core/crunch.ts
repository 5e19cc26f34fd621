import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { dropped } from '../faults/pace.ts';
import { shouldersHardlyLift } from '../faults/trunk.ts';
import { recordings } from '../sources.ts';

const seen = recordings('crunch');

/** Crunch: on the back, only the shoulders leave the floor. */
export const crunch = coached({
  slug: 'crunch',
  name: { en: 'Crunch', de: 'Crunch', es: 'Crunch abdominal', ar: 'كرانش البطن' },
  instructions: {
    en: [
      'Lie down with bent knees, rest your fingertips lightly behind your ears and open your elbows.',
      'Press your lower back into the mat and leave it there.',
      'Exhale as you curl your head and shoulder blades off the floor, shortening the gap between ribs and pelvis.',
      'Pause when only the lower back remains on the ground.',
      'Inhale and uncurl slowly without letting the head drop.',
      'This is a small movement: tugging the chin to the chest makes it look bigger and work less.',
    ],
    de: [
      'Leg dich mit gebeugten Knien hin, die Fingerspitzen leicht hinter den Ohren und die Ellbogen offen.',
      'Drück den unteren Rücken in die Matte und lass ihn dort.',
      'Roll beim Ausatmen Kopf und Schulterblätter vom Boden und verkürz den Abstand zwischen Rippen und Becken.',
      'Halt kurz, wenn nur noch der untere Rücken am Boden ist.',
      'Atme ein und roll langsam ab, ohne den Kopf fallen zu lassen.',
      'Das ist eine kleine Bewegung: Wer das Kinn zur Brust zieht, lässt sie größer aussehen und weniger wirken.',
    ],
    es: [
      'Túmbate con las rodillas dobladas, apoya las yemas de los dedos detrás de las orejas y abre los codos.',
      'Presiona la zona lumbar contra la esterilla y déjala ahí.',
      'Suelta el aire mientras enrollas la cabeza y los omóplatos, acercando las costillas a la pelvis.',
      'Haz una pausa cuando solo quede la zona lumbar en el suelo.',
      'Toma aire y desenrolla despacio sin dejar caer la cabeza.',
      'Es un movimiento pequeño: tirar de la barbilla hacia el pecho lo hace parecer mayor y trabajar menos.',
    ],
    ar: [
      'استلقِ وركبتاك مثنيتان وأطراف أصابعك برفق خلف أذنيك ومرفقاك مفتوحان.',
      'اضغط أسفل ظهرك على البساط وأبقه هناك.',
      'ازفر وأنت تلفّ رأسك ولوحي كتفيك عن الأرض وتقرّب أضلاعك من حوضك.',
      'توقف حين لا يبقى على الأرض إلا أسفل ظهرك.',
      'خذ شهيقًا وانزل ببطء دون أن يسقط رأسك.',
      'هذه حركة صغيرة، وجذب الذقن نحو الصدر يُظهرها أكبر ويجعلها أقل نفعًا.',
    ],
  },
  muscles: ['rectus abdominis', 'obliques', 'transversus abdominis'],
  aliases: ['crunches', 'abdominal crunch', 'ab crunch'],
  hiddenAliases: ['abdominal', 'curl up', 'reverse crunch'],
  toldApart: {
    measuredOn: 'recordings',
    when: [{ feature: 'leanRange', no: 50, yes: 35, shown: { least: 25, most: 25 } }],
  },
  coaching: {
    family: 'sit_up',
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      feet: 'free',
      components: [
        part('hip_flexion', { rest: 60, peak: 90 }, seen('67 at rest, 88 at the far end')),
        part('shoulder_over_hip', { rest: 0.1, peak: 0.4 }, seen('0.16 at rest, 0.46 at the far end')),
      ],
      minimumRange: [0.3, seen('92 % and more')],
      minimumPeak: [0.25, seen('104 % and more')],
      maximumRest: [0.8, seen('19 % at most')],
      maximumHoldMs: [4000, seen('0.4 s at most')],
      gate: [
        holds('hip_height', { atLeast: -1.2, atMost: 0.6 }, seen('0.08 to 0.13 in nine of ten frames')),
        holds('face_up', { atLeast: -0.08 }, seen('0.05 to 0.1 in nine of ten frames')),
      ],
      requires: [
        shows('trunk_lean', 'maximum', { atLeast: 50 }, seen('76 and more')),
        shows('face_up', 'maximum', { over: 'rest', atLeast: 0.02 }, seen('0.12 and more')),
        shows('shoulder_over_hip', 'travel', { atLeast: 0.07 }, seen('0.29 and more')),
      ],
    },
    report: 'hip_flexion',
    tempo: { effort: 'out' },
    rules: [
      shouldersHardlyLift({
        atLeast: 0.14,
        cue: {
          id: 'shoulders_up',
          en: 'Lift your shoulder blades off the floor.',
          de: 'Heb die Schulterblätter vom Boden.',
          es: 'Despega los omóplatos del suelo.',
          ar: 'ارفع لوحي كتفيك عن الأرض.',
        },
        source:
          'NSCA Essentials, abdominal crunch: the shoulder blades leave the floor, 30 degrees of trunk flexion.',
      }),
      dropped('back', 300),
    ],
  },
});
