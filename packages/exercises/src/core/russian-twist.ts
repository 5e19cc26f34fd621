import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { fallsShort } from '../faults/range.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('russian_twist');

/** Russian twist: sitting, leaning back, the hands from beside one hip to beside the other. Each side is a repetition. */
export const russianTwist = coached({
  slug: 'russian_twist',
  name: { en: 'Russian twist', de: 'Russian Twist', es: 'Giro ruso', ar: 'اللفة الروسية' },
  instructions: {
    en: [
      'Sit with your knees bent and heels lightly on the floor, then lean back until your belly switches on.',
      'Lengthen your spine and hold your hands or a weight in front of your chest.',
      'Turn your ribcage to one side and breathe out as your hands move beside the hip.',
      'Come back through the centre on an in-breath and turn the other way.',
      'Keep your knees facing forwards so that the twist happens above the waist.',
      'Waving the arms while the chest stays still is the usual shortcut: let your eyes follow your hands.',
    ],
    de: [
      'Setz dich mit gebeugten Knien hin, die Fersen leicht am Boden, und lehn dich zurück, bis der Bauch anspringt.',
      'Mach die Wirbelsäule lang und halt die Hände oder ein Gewicht vor die Brust.',
      'Dreh den Brustkorb zu einer Seite und atme aus, während die Hände neben die Hüfte kommen.',
      'Komm beim Einatmen durch die Mitte zurück und dreh dich zur anderen Seite.',
      'Lass die Knie nach vorn zeigen, damit die Drehung über der Taille entsteht.',
      'Die übliche Abkürzung ist, nur die Arme zu schwenken, während die Brust stillsteht: Lass die Augen den Händen folgen.',
    ],
    es: [
      'Siéntate con las rodillas dobladas y los talones apenas en el suelo, y échate atrás hasta que se active el abdomen.',
      'Alarga la columna y mantén las manos o un peso delante del pecho.',
      'Gira el tórax hacia un lado y suelta el aire mientras las manos llegan junto a la cadera.',
      'Vuelve por el centro tomando aire y gira hacia el otro lado.',
      'Mantén las rodillas al frente para que el giro ocurra por encima de la cintura.',
      'Mover los brazos con el pecho quieto es el atajo habitual: deja que los ojos sigan a las manos.',
    ],
    ar: [
      'اجلس وركبتاك مثنيتان وكعباك على الأرض بخفة، ثم مِل إلى الخلف حتى يعمل بطنك.',
      'أطِل عمودك الفقري وأبقِ يديك أو وزنًا أمام صدرك.',
      'أدر قفصك الصدري إلى جهة وازفر ويداك تتحركان بجانب وركك.',
      'عد عبر الوسط مع الشهيق واستدر إلى الجهة الأخرى.',
      'أبقِ ركبتيك إلى الأمام ليحدث الدوران فوق الخصر.',
      'تحريك الذراعين والصدر ثابت حيلة معتادة، فدع عينيك تتبعان يديك.',
    ],
  },
  muscles: ['obliques', 'rectus abdominis', 'transversus abdominis', 'iliopsoas'],
  aliases: ['seated russian twist'],
  coaching: {
    views: { good: ['front', 'oblique'], cue: 'face_the_camera' },
    states: { rest: 'MIDDLE', out: 'TURNING', peak: 'TURNED', back: 'RETURNING' },
    counting: {
      sides: 'whole',
      feet: 'free',
      components: [part('hands_aside', { rest: 0.02, peak: 0.5 }, seen('0.05 at rest, 0.5 at the far end'))],
      minimumDurationMs: [600, seen('0.99 s and more')],
      minimumRange: [0.45, seen('79 % and more')],
      gate: [
        // Sitting on the floor and leaning back.
        holds(
          'hip_height',
          { atLeast: -0.7, atMost: 0.55, slack: 0.1 },
          seen('-0.01 to 0.59 in nine of ten frames'),
        ),
        holds(
          'hip_flexion',
          { atLeast: 45, slack: 10, needed: true },
          seen('66 to 84 in nine of ten frames'),
        ),
        holds('shoulder_over_hip', { atLeast: 0.3, slack: 0.1 }, seen('0.67 to 0.93 in nine of ten frames')),
        holds('trunk_lean', { atMost: 62, slack: 5 }, seen('20 to 42 in nine of ten frames')),
      ],
      requires: [
        shows('hands_aside', 'travel', { atLeast: 0.2 }, seen('0.44 and more')),
        // Knees that are drawn in, and a trunk that sits up, make another exercise.
        shows('knee_flexion', 'range', { atMost: 40 }, seen('11 at most')),
        shows('hip_in_picture', 'range', { atMost: 0.25 }, seen('0.14 at most')),
        shows('shoulder_over_hip', 'range', { atMost: 0.35 }, seen('0.16 at most')),
        // Hands that reach for the feet tie shoes.
        shows('wrist_over_shoulder', 'minimum', { atLeast: -0.85 }, seen('-0.69 and more')),
        shows('wrist_over_shoulder', 'maximum', { atMost: 0.25 }, seen('-0.31 at most')),
      ],
    },
    report: 'hands_aside',
    tempo: { effort: 'out', fastestMs: 700, slowestMs: 6000 },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'hands_aside',
        over: 'peak',
        atLeast: 0.3,
        margin: 0.08,
        severity: 2,
        views: ['front', 'oblique'],
        says: {
          en: 'Not turned far enough',
          de: 'Nicht weit genug gedreht',
          es: 'Falta giro',
          ar: 'الدوران غير كافٍ',
        },
        cue: {
          id: 'beside_the_hip',
          en: 'Turn until your hands are beside your hip.',
          de: 'Dreh dich, bis die Hände neben der Hüfte sind.',
          es: 'Gira hasta que las manos queden junto a la cadera.',
          ar: 'استدر حتى تصبح يداك بجانب وركك.',
        },
        source: 'ACE exercise library, seated Russian twist: the hands come beside the hip.',
      }),
    ],
  },
});
