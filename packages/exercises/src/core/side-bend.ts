import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('side_bend');

/** Side bend: standing, the trunk bends to one side and comes up, or goes on to the other. Each bend is a repetition. */
export const sideBend = coached({
  slug: 'side_bend',
  name: {
    en: 'Dumbbell side bend',
    de: 'Seitbeuge mit Kurzhantel',
    es: 'Flexión lateral con mancuerna',
    ar: 'انحناء جانبي بالدمبل',
  },
  instructions: {
    en: [
      'Stand with your feet under your hips, a weight in one hand and the other hand at your ear or your hip.',
      'Make yourself tall and keep your hips where they are.',
      'Breathe in and let the weight slide down along your thigh as far as the side of the knee.',
      'Breathe out and draw yourself upright with the flank of the other side.',
      'Finish one side before you change hands, or go from side to side without a weight.',
      'Leaning forwards turns it into a bow, so move as if between two panes of glass.',
    ],
    de: [
      'Steh mit den Füßen unter den Hüften, ein Gewicht in einer Hand, die andere am Ohr oder an der Hüfte.',
      'Mach dich groß und lass die Hüfte, wo sie ist.',
      'Atme ein und lass das Gewicht am Oberschenkel entlang bis neben das Knie gleiten.',
      'Atme aus und zieh dich mit der Flanke der anderen Seite wieder auf.',
      'Beende eine Seite, ehe du die Hand wechselst, oder geh ohne Gewicht von Seite zu Seite.',
      'Wer sich vorlehnt, verbeugt sich: Beweg dich wie zwischen zwei Glasscheiben.',
    ],
    es: [
      'Ponte de pie con los pies bajo la cadera, un peso en una mano y la otra en la oreja o en la cadera.',
      'Crece hacia arriba y deja la cadera donde está.',
      'Toma aire y deja que el peso baje por el muslo hasta el lado de la rodilla.',
      'Suelta el aire y vuelve a subir con el costado contrario.',
      'Termina un lado antes de cambiar de mano, o ve de un lado a otro sin peso.',
      'Inclinarse hacia delante lo convierte en una reverencia, así que muévete como entre dos cristales.',
    ],
    ar: [
      'قف وقدماك تحت وركيك، وفي إحدى يديك وزن والأخرى عند أذنك أو وركك.',
      'انتصب طويلًا وأبقِ وركيك في مكانهما.',
      'خذ شهيقًا ودع الوزن ينزلق على فخذك حتى جانب الركبة.',
      'ازفر وارفع نفسك بعضلات الجانب الآخر.',
      'أنهِ جانبًا قبل أن تبدّل اليد، أو انتقل من جانب إلى جانب دون وزن.',
      'الميل إلى الأمام يحوّلها إلى انحناءة، فتحرك كأنك بين لوحي زجاج.',
    ],
  },
  muscles: ['obliques', 'quadratus lumborum', 'erector spinae'],
  aliases: ['standing side bend', 'oblique side bend', 'weighted side bend'],
  hiddenAliases: ['side bends with dumbbell', 'standing oblique bend'],
  coaching: {
    views: { good: ['front'], cue: 'face_the_camera' },
    states: { rest: 'UPRIGHT', out: 'BENDING', peak: 'BENT', back: 'COMING UP' },
    counting: {
      sides: 'whole',
      feet: 'planted',
      components: [
        part('shoulder_tilt', { rest: 3, peak: 32 }, seen('5 at rest, 30 at the far end')),
        part(
          'trunk_lean',
          { rest: 6, peak: 24, views: { side: 0.2 } },
          seen('10 at rest, 21 at the far end'),
        ),
      ],
      minimumPeak: [0.55, seen('66 % and more')],
      minimumDurationMs: [700, seen('1.33 s and more')],
      gate: [
        holds('hip_height', { atLeast: 1.1, needed: true }, seen('1.4 to 1.65 in nine of ten frames')),
        holds('trunk_lean', { atMost: 50, slack: 8 }, seen('7 to 24 in nine of ten frames')),
        holds('knee_flexion', { atMost: 35, slack: 8 }, seen('5 to 16 in nine of ten frames')),
      ],
      requires: [
        shows('shoulder_tilt', 'travel', { atLeast: 19, needed: true }, seen('22 and more')),
        shows('trunk_lean', 'travel', { atLeast: 3 }, seen('5 and more')),
        shows('shoulder_in_picture', 'range', { atMost: 0.28 }, seen('0.19 at most')),
        shows('hip_in_picture', 'range', { atMost: 0.12 }, seen('0.04 at most')),
        shows('elbow_flexion', 'range', { atMost: 45 }, seen('21 at most')),
        shows('shoulder_elevation', 'range', { atMost: 40 }, seen('22 at most')),
      ],
    },
    report: 'shoulder_tilt',
    tempo: { fastestMs: 900 },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'shoulder_tilt',
        over: 'peak',
        atLeast: 21,
        margin: 6,
        severity: 2,
        views: ['front'],
        says: {
          en: 'Not bent far enough to the side',
          de: 'Nicht weit genug zur Seite gebeugt',
          es: 'Falta inclinación lateral',
          ar: 'الانحناء الجانبي غير كافٍ',
        },
        cue: {
          id: 'bend_aside',
          en: 'Let the weight slide down to the side of your knee.',
          de: 'Lass das Gewicht bis neben das Knie gleiten.',
          es: 'Deja bajar el peso hasta el lado de la rodilla.',
          ar: 'دع الوزن ينزلق حتى جانب ركبتك.',
        },
        source:
          'AAOS, range of motion of the lumbar spine: 25 to 35 degrees to the side; 4 are left for the pose finder.',
      }),
      dropped('out', 300, ['front']),
    ],
  },
});
