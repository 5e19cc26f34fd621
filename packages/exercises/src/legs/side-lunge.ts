import { variantOf } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { kneeTurnsIn, shallowKnee } from '../faults/legs.ts';
import { dropped } from '../faults/pace.ts';
import { leansForward } from '../faults/trunk.ts';
import { turns } from '../faults/turns.ts';
import { recordings } from '../sources.ts';
import { lunge } from './lunge.ts';

const seen = recordings('side_lunge');

/** Side lunge: a wide step to the side, one knee bends, the other leg stays straight. Each repetition belongs to the bent leg. */
export const sideLunge = variantOf(lunge, {
  slug: 'side_lunge',
  name: { en: 'Side lunge', de: 'Seitlicher Ausfallschritt', es: 'Zancada lateral', ar: 'الاندفاع الجانبي' },
  instructions: {
    en: [
      'Stand tall with your feet together and your hands clasped in front of your chest for balance.',
      'Step wide to one side and, breathing in, push your hips back over the foot that has just landed.',
      'Bend that knee while the other leg stays straight, with both soles flat and all ten toes facing forwards.',
      'Lower as far as your hips allow without your chest collapsing onto your thigh.',
      'Press firmly off the bent leg and breathe out as you step back to the centre.',
      'If the knee bends but the hips stay where they are, it drifts past the toes: sit back, not just down.',
    ],
    de: [
      'Steh aufrecht, die Füße zusammen und die Hände fürs Gleichgewicht vor der Brust verschränkt.',
      'Mach einen weiten Schritt zur Seite und schieb beim Einatmen die Hüfte nach hinten über den Fuß, der gerade aufsetzt.',
      'Beug dieses Knie, während das andere Bein gerade bleibt, beide Sohlen flach und alle Zehen nach vorn.',
      'Senk dich so weit, wie es deine Hüfte zulässt, ohne dass die Brust auf den Oberschenkel fällt.',
      'Drück dich fest vom gebeugten Bein ab und atme beim Schritt zurück zur Mitte aus.',
      'Beugt sich nur das Knie und die Hüfte bleibt, wo sie ist, wandert es über die Zehen: Setz dich nach hinten, nicht nur nach unten.',
    ],
    es: [
      'Ponte erguido con los pies juntos y las manos unidas delante del pecho para no perder el equilibrio.',
      'Da un paso amplio a un lado y, tomando aire, lleva la cadera atrás sobre el pie que acaba de apoyarse.',
      'Flexiona esa rodilla mientras la otra pierna sigue recta, con las dos plantas en el suelo y todos los dedos al frente.',
      'Baja hasta donde te dejen las caderas sin que el pecho se desplome sobre el muslo.',
      'Empuja con fuerza con la pierna flexionada y suelta el aire al volver al centro.',
      'Si la rodilla se dobla pero la cadera no se mueve, se irá más allá de los dedos: siéntate hacia atrás, no solo hacia abajo.',
    ],
    ar: [
      'قف منتصبًا وقدماك متلاصقتان ويداك مشبوكتان أمام صدرك للتوازن.',
      'اخطُ خطوة واسعة إلى الجانب، ومع الشهيق ادفع وركيك إلى الخلف فوق القدم التي حطّت.',
      'اثنِ تلك الركبة وأبقِ الساق الأخرى مستقيمة، وباطنا القدمين على الأرض وكل الأصابع إلى الأمام.',
      'انزل بقدر ما يسمح وركاك دون أن ينهار صدرك على فخذك.',
      'ادفع بقوة بالساق المثنية وأخرج الزفير وأنت تعود إلى الوسط.',
      'إذا انثنت الركبة وبقي الورك مكانه تجاوزت أصابع القدم، فاجلس إلى الخلف لا إلى الأسفل فقط.',
    ],
  },
  muscles: ['adductors', 'quadriceps', 'gluteus maximus', 'gluteus medius', 'hamstrings'],
  aliases: ['lateral lunge', 'sideways lunge', 'side step lunge'],
  hiddenAliases: ['side step', 'cossack squat'],
  toldApart: {
    measuredOn: 'recordings',
    when: [
      { feature: 'stanceHigh', no: 1.2, yes: 1.6, shown: { least: 2.08, most: 2.08 } },
      { feature: 'kneeDifferenceHigh', no: 55, yes: 80, shown: { least: 106, most: 106 } },
    ],
  },
  coaching: {
    views: { good: ['front', 'oblique'], cue: 'face_the_camera' },
    counting: {
      leads: 'knee_flexion',
      components: [
        part('knee_flexion', { rest: 20, peak: 60 }, seen('27 at rest, 56 at the far end')),
        part('hip_height', { rest: 1.45, peak: 0.9 }, seen('1.38 at rest, 0.89 at the far end')),
        part(
          'hip_over_knee',
          { rest: 0.7, peak: 0.25, standsIn: true },
          seen('0.67 at rest, 0.28 at the far end'),
        ),
      ],
      minimumPeak: [0.45, seen('62 % and more')],
      maximumRest: [0.6, seen('10 % at most')],
      gate: [
        holds('trunk_lean', { atMost: 65 }, seen('7 to 50 in nine of ten frames')),
        holds('hip_height', { atLeast: 0.25, slack: 0.4 }, seen('0.88 to 1.39 in nine of ten frames')),
      ],
      requires: [
        shows('hip_height', 'travel', { atMost: 0.05 }, seen('-0.39 at most')),
        shows('hip_in_picture', 'travel', { atMost: -0.02 }, seen('-0.47 at most')),
        shows('ankle_spread', 'mean_of_frames', { atLeast: 1.1 }, seen('1.42 and more')),
      ],
    },
    rules: [
      shallowKnee(
        78,
        'NSCA Essentials, lateral lunge: the thigh of the bent leg goes towards level; beginners are left 30 degrees.',
      ),
      leansForward(52, 2),
      kneeTurnsIn(0.005),
      dropped('out', 350),
    ],
    cues: turns,
  },
});
