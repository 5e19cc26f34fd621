import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { kneesBend } from '../faults/legs.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { leansAside } from '../faults/trunk.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('side_leg_raise');

/** Side leg raise: standing on one leg or lying on the side, the other one goes straight out. Each repetition belongs to the leg. */
export const sideLegRaise = coached({
  slug: 'side_leg_raise',
  name: {
    en: 'Side leg raise',
    de: 'Seitliches Beinheben',
    es: 'Elevación lateral de pierna',
    ar: 'رفع الساق جانبًا',
  },
  instructions: {
    en: [
      'Stand facing the camera with your feet together, and rest a hand on a chair if you like.',
      'Shift your weight onto one leg and keep that knee soft.',
      'Breathe out and raise the other leg straight out to the side, toes pointing forwards.',
      'Stop where your trunk would have to lean, and hold for a moment.',
      'Breathe in and lower the leg slowly until the foot just meets the other one.',
      'Turning the toes upwards lets the front of the hip do the work, so lead with the heel.',
    ],
    de: [
      'Stell dich mit geschlossenen Füßen vor die Kamera und leg eine Hand auf einen Stuhl, wenn du magst.',
      'Verlagere dein Gewicht auf ein Bein und lass dessen Knie locker.',
      'Atme aus und heb das andere Bein gestreckt zur Seite, die Zehen nach vorn.',
      'Halt dort an, wo der Oberkörper sich neigen müsste, und bleib einen Moment.',
      'Atme ein und senk das Bein langsam, bis der Fuß gerade den anderen berührt.',
      'Drehen sich die Zehen nach oben, arbeitet die Vorderseite der Hüfte: Führ mit der Ferse.',
    ],
    es: [
      'Ponte de frente a la cámara con los pies juntos y, si quieres, apoya una mano en una silla.',
      'Pasa el peso a una pierna y deja esa rodilla suelta.',
      'Suelta el aire y sube la otra pierna recta hacia el lado, con la punta del pie al frente.',
      'Para donde el tronco tendría que inclinarse y aguanta un momento.',
      'Toma aire y baja la pierna despacio hasta que el pie roce el otro.',
      'Si la punta gira hacia arriba trabaja la parte delantera de la cadera, así que guía con el talón.',
    ],
    ar: [
      'قف أمام الكاميرا وقدماك متلاصقتان، وضع يدك على كرسي إن شئت.',
      'انقل وزنك إلى ساق واحدة وأبقِ ركبتها مرنة.',
      'ازفر وارفع الساق الأخرى ممدودة إلى الجانب وأصابعها إلى الأمام.',
      'توقف حيث يبدأ جذعك بالميل واثبت لحظة.',
      'خذ شهيقًا وأنزل ساقك ببطء حتى تلامس قدمها القدم الأخرى.',
      'دوران الأصابع إلى الأعلى ينقل العمل إلى مقدمة الورك، فاجعل الكعب يقود الحركة.',
    ],
  },
  muscles: ['gluteus medius', 'gluteus minimus', 'tensor fasciae latae'],
  aliases: ['standing side leg raise', 'standing hip abduction', 'lateral leg raise'],
  hiddenAliases: [
    'hip abduction',
    'side leg lift',
    'side lying leg raise',
    'lying side leg raise',
    'leg abduction',
  ],
  coaching: {
    views: { good: ['front', 'oblique'], cue: 'face_the_camera' },
    counting: {
      sides: 'apart',
      feet: 'stepping',
      components: [
        part('ankle_outward', { rest: 0.05, peak: 1.05 }, seen('-0.31 at rest, 0.92 at the far end')),
      ],
      minimumDurationMs: [700, seen('1.56 s and more')],
      maximumHoldMs: [6000, 'Held for some seconds by many.'],
      // Whoever sits or bends over does something else; standing and lying on the side are not told apart.
      gate: [holds('hip_flexion', { atMost: 60, slack: 20 }, seen('7 to 32 in nine of ten frames'))],
      requires: [
        shows('ankle_outward', 'travel', { atLeast: 0.3, needed: true }, seen('1.14 and more')),
        shows('ankle_spread', 'travel', { atLeast: 0.25 }, seen('1.05 and more')),
        shows('knee_flexion', 'maximum', { atMost: 60 }, seen('23 at most')),
        shows('hip_in_picture', 'range', { atMost: 0.2 }, seen('0.04 at most')),
        shows('shoulder_elevation', 'range', { atMost: 40 }, seen('10 at most')),
        // Both feet out and the arms with them are a jack's.
        shows('wrist_outward', 'range', { atMost: 0.5 }, seen('0.19 at most')),
        shows('trunk_lean', 'range', { atMost: 25 }, seen('11 at most')),
      ],
    },
    report: 'ankle_outward',
    tempo: { effort: 'out', slowestMs: 8000 },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'ankle_outward',
        over: 'peak',
        atLeast: 0.65,
        margin: 0.15,
        severity: 2,
        views: ['front', 'oblique'],
        says: {
          en: 'Leg not high enough',
          de: 'Bein nicht hoch genug',
          es: 'Pierna poco elevada',
          ar: 'الساق لا ترتفع بما يكفي',
        },
        cue: {
          id: 'leg_farther_out',
          en: 'Raise your leg farther out to the side.',
          de: 'Heb das Bein weiter zur Seite.',
          es: 'Sube más la pierna hacia el lado.',
          ar: 'ارفع ساقك أكثر إلى الجانب.',
        },
        source:
          'AAOS: the hip abducts by 45 degrees, which takes the ankle out by more than one trunk; 24 degrees are half of it.',
      }),
      kneesBend({
        over: 'peak',
        atMost: 40,
        margin: 12,
        views: ['front', 'oblique'],
        source: 'ACE exercise library, standing hip abduction: the leg that is raised stays straight.',
      }),
      leansAside,
      dropped('back', 300),
    ],
  },
});
