import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { fallsShort } from '../faults/range.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('squat_side_tap');

/** Squat side tap: half down all the time, the feet tap out to the side in turn. Each repetition belongs to the foot that taps. */
export const squatSideTap = coached({
  slug: 'squat_side_tap',
  name: {
    en: 'Squat side tap',
    de: 'Kniebeuge mit Seittippen',
    es: 'Sentadilla con toque lateral',
    ar: 'سكوات مع نقر جانبي',
  },
  instructions: {
    en: [
      'Sink into a half squat with your feet under your hips and your hands together before your chest.',
      'Keep your weight on one heel and slide the other foot out until that leg is nearly straight.',
      'Touch the floor with the toes only, and bring the foot back beneath you.',
      'Change sides without rising, breathing out with every tap.',
      'Stay as low at the last tap as at the first.',
      'Coming up between taps gives the thighs a rest, so keep your head at one height.',
    ],
    de: [
      'Geh in eine halbe Kniebeuge, die Füße unter den Hüften, die Hände vor der Brust zusammen.',
      'Lass das Gewicht auf einer Ferse und führ den anderen Fuß zur Seite, bis das Bein fast gestreckt ist.',
      'Tipp nur mit den Zehen auf und hol den Fuß wieder unter dich.',
      'Wechsle die Seite, ohne hochzukommen, und atme mit jedem Tippen aus.',
      'Bleib beim letzten Tippen so tief wie beim ersten.',
      'Wer zwischendurch hochkommt, lässt die Oberschenkel ruhen: Halt den Kopf auf einer Höhe.',
    ],
    es: [
      'Baja a media sentadilla con los pies bajo la cadera y las manos juntas ante el pecho.',
      'Deja el peso en un talón y desliza el otro pie hacia fuera hasta casi estirar la pierna.',
      'Toca el suelo solo con los dedos y recoge el pie debajo de ti.',
      'Cambia de lado sin subir y suelta el aire en cada toque.',
      'Mantente tan abajo en el último toque como en el primero.',
      'Subir entre toques da descanso a los muslos, así que deja la cabeza a la misma altura.',
    ],
    ar: [
      'انزل إلى نصف سكوات وقدماك تحت وركيك ويداك مضمومتان أمام صدرك.',
      'أبقِ وزنك على أحد الكعبين وحرّك القدم الأخرى إلى الجانب حتى تكاد الساق تستقيم.',
      'المس الأرض بأصابع القدم فقط ثم أعدها تحتك.',
      'بدّل الجهة دون أن ترتفع، وأخرج الزفير مع كل نقرة.',
      'ابقَ في النقرة الأخيرة منخفضًا كما كنت في الأولى.',
      'الارتفاع بين النقرات يريح الفخذين، فأبقِ رأسك على ارتفاع واحد.',
    ],
  },
  muscles: ['quadriceps', 'gluteus medius', 'gluteus maximus', 'adductors'],
  aliases: ['squat tap', 'low side tap'],
  hiddenAliases: ['half squat side tap', 'squat tap out', 'squat hold side tap'],
  coaching: {
    views: { good: ['front', 'oblique'], cue: 'face_the_camera' },
    counting: {
      sides: 'apart',
      feet: 'stepping',
      components: [part('ankle_outward', { rest: 0, peak: 0.7 }, seen('0.06 at rest, 0.89 at the far end'))],
      minimumDurationMs: [600, seen('0.72 s and more')],
      gate: [
        // Who stands and steps does another exercise, or none.
        holds('knee_flexion', { atLeast: 38, slack: 10 }, seen('46 to 72 in nine of ten frames')),
        holds('hip_flexion', { atLeast: 50, slack: 12 }, seen('61 to 79 in nine of ten frames')),
        holds('hip_height', { atLeast: 0.5, atMost: 1.65 }, seen('0.96 to 1.33 in nine of ten frames')),
        holds('trunk_lean', { atMost: 65, slack: 5 }, seen('30 to 45 in nine of ten frames')),
      ],
      requires: [
        shows('ankle_outward', 'travel', { atLeast: 0.2, needed: true }, seen('0.71 and more')),
        shows('ankle_spread', 'range', { atLeast: 0.35 }, seen('0.51 and more')),
        shows('hip_flexion', 'minimum', { atLeast: 38 }, seen('58 and more')),
        shows('hip_in_picture', 'range', { atMost: 0.4 }, seen('0.08 at most')),
        shows('wrist_outward', 'range', { atMost: 0.5 }, seen('0.15 at most')),
        shows('trunk_lean', 'range', { atMost: 25 }, seen('9 at most')),
      ],
    },
    report: 'ankle_outward',
    tempo: { effort: 'out', fastestMs: 500, slowestMs: 5000 },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'ankle_outward',
        over: 'peak',
        atLeast: 0.38,
        margin: 0.1,
        severity: 1,
        views: ['front', 'oblique'],
        says: {
          en: 'Foot not far enough out',
          de: 'Fuß nicht weit genug außen',
          es: 'El pie no sale bastante',
          ar: 'القدم لا تبتعد بما يكفي',
        },
        cue: {
          id: 'tap_wider',
          en: 'Tap wider, until the leg is nearly straight.',
          de: 'Tipp weiter außen, bis das Bein fast gestreckt ist.',
          es: 'Toca más lejos, hasta casi estirar la pierna.',
          ar: 'انقر أبعد حتى تكاد ساقك تستقيم.',
        },
        source:
          'By our own judgement: a foot that goes out by the width of the shoulders ends 0.5 outside the hip.',
      }),
      fallsShort({
        id: 'not_lowered',
        signal: 'knee_flexion',
        over: 'rest',
        atLeast: 46,
        margin: 10,
        severity: 1,
        views: ['front', 'oblique'],
        says: {
          en: 'Not low enough',
          de: 'Nicht tief genug',
          es: 'No estás bastante abajo',
          ar: 'لست منخفضًا بما يكفي',
        },
        cue: {
          id: 'stay_low',
          en: 'Stay low: keep your knees bent between taps.',
          de: 'Bleib tief: Lass die Knie zwischen dem Tippen gebeugt.',
          es: 'Mantente abajo: rodillas dobladas entre toques.',
          ar: 'ابقَ منخفضًا: أبقِ ركبتيك مثنيتين بين النقرات.',
        },
        source: 'NSCA Essentials, squats: half down is about 70 degrees at the knee.',
      }),
    ],
  },
});
