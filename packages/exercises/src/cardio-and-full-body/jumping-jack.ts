import { coached } from '../coached.ts';
import { holds, part, shows } from '../counted.ts';
import { facesAhead } from '../faces-ahead.ts';
import { armsUneven } from '../faults/arms.ts';
import { fallsShort } from '../faults/range.ts';
import { recordings } from '../sources.ts';

const seen = recordings('jumping_jack');

/** Jumping jack: hands overhead as the feet jump apart, and back. */
export const jumpingJack = coached({
  slug: 'jumping_jack',
  name: { en: 'Jumping jack', de: 'Hampelmann', es: 'Salto de tijera', ar: 'قفز الفتح والضم' },
  instructions: {
    en: [
      'Stand with your feet together, arms by your sides and knees slightly bent.',
      'Hop your feet out wider than your shoulders while your arms sweep up until the hands meet or nearly meet overhead.',
      'Hop straight back to the start, landing lightly on the balls of your feet.',
      'Find a rhythm that lets you breathe regularly, for example out as you open and in as you close.',
      'Keep your knees over your toes each time you land wide.',
      'Half-raised arms are what tiredness looks like, so slow down a little and finish every reach.',
    ],
    de: [
      'Steh mit geschlossenen Füßen, die Arme an den Seiten und die Knie leicht gebeugt.',
      'Spring mit den Füßen weiter als schulterbreit auseinander, während die Arme hochschwingen, bis sich die Hände über dem Kopf fast oder ganz treffen.',
      'Spring gleich wieder zurück und lande leicht auf den Fußballen.',
      'Finde einen Rhythmus, in dem du gleichmäßig atmest, zum Beispiel aus beim Öffnen und ein beim Schließen.',
      'Halt die Knie bei jeder weiten Landung über den Zehen.',
      'Halb gehobene Arme zeigen Müdigkeit: Werd etwas langsamer und führ jede Bewegung zu Ende.',
    ],
    es: [
      'Ponte con los pies juntos, los brazos a los lados y las rodillas algo dobladas.',
      'Salta abriendo los pies más que los hombros mientras los brazos suben hasta que las manos se junten, o casi, sobre la cabeza.',
      'Salta de vuelta al inicio y cae suave sobre la parte delantera de los pies.',
      'Busca un ritmo que te deje respirar con regularidad, por ejemplo soltando el aire al abrir y tomándolo al cerrar.',
      'Mantén las rodillas sobre los dedos de los pies cada vez que caes abierto.',
      'Los brazos a medio subir son señal de cansancio, así que frena un poco y completa cada movimiento.',
    ],
    ar: [
      'قف وقدماك متلاصقتان وذراعاك على جانبيك وركبتاك مثنيتان قليلًا.',
      'اقفز مباعدًا قدميك أوسع من كتفيك وذراعاك ترتفعان حتى تلتقي يداك أو تكادان فوق رأسك.',
      'اقفز عائدًا إلى البداية واهبط بخفة على مشطي قدميك.',
      'جِد إيقاعًا يتيح لك التنفس بانتظام، كأن تزفر عند الفتح وتشهق عند الضم.',
      'أبقِ ركبتيك فوق أصابع قدميك كلما هبطت متباعدًا.',
      'الذراعان نصف المرفوعتين علامة تعب، فأبطئ قليلًا وأكمل كل رفعة.',
    ],
  },
  muscles: ['gastrocnemius', 'lateral deltoid', 'gluteus medius', 'adductors', 'quadriceps'],
  aliases: ['star jump', 'side straddle hop'],
  hiddenAliases: ['jack', 'step jack', 'half jack'],
  coaching: {
    family: 'jumping_jack',
    views: { good: ['front', 'oblique'], cue: 'face_the_camera' },
    counting: {
      sides: 'both',
      feet: 'stepping',
      components: [
        part('wrist_over_shoulder', { rest: -0.95, peak: 0.75 }, seen('-0.78 at rest, 0.84 at the far end')),
        part(
          'ankle_spread',
          { rest: 0.45, peak: 1.3, weight: 0.4, views: { side: 0.1, oblique: 0.6 } },
          seen('0.34 at rest, 1.53 at the far end'),
        ),
      ],
      minimumDurationMs: [300, seen('0.6 s and more')],
      maximumDurationMs: [4000, seen('0.9 s at most')],
      maximumHoldMs: [1500, seen('0.33 s at most')],
      gate: [
        holds('trunk_lean', { atMost: 45 }, seen('5 to 14 in nine of ten frames')),
        holds('hip_height', { atLeast: 0.9 }, seen('1.07 to 1.55 in nine of ten frames')),
      ],
      requires: [
        shows('wrist_over_shoulder', 'travel', { atLeast: 1.1 }, seen('1.45 and more')),
        shows('ankle_spread', 'range', { atLeast: 0.04 }, seen('0.48 and more')),
        // Legs that open let the hips down, and a hop lifts them: who only swings the arms sways by less.
        shows('hip_in_picture', 'range', { atLeast: 0.09 }, seen('0.19 and more')),
        facesAhead(0.1, seen('0.05 at most')),
      ],
    },
    report: 'shoulder_elevation',
    tempo: { fastestMs: 500, slowestMs: 3000 },
    rules: [
      fallsShort({
        id: 'arms_low',
        signal: 'shoulder_elevation',
        over: 'repetition',
        atLeast: 128,
        margin: 12,
        severity: 2,
        views: ['front', 'oblique'],
        says: {
          en: 'Arms not overhead',
          de: 'Arme nicht über dem Kopf',
          es: 'Los brazos no llegan arriba',
          ar: 'الذراعان لا تصلان فوق الرأس',
        },
        cue: {
          id: 'hands_overhead',
          en: 'Bring your hands together over your head.',
          de: 'Führ die Hände über dem Kopf zusammen.',
          es: 'Junta las manos por encima de la cabeza.',
          ar: 'اجمع يديك فوق رأسك.',
        },
        source: 'Other trainers: wrists above the head and feet apart together; a half jack is a fault.',
      }),
      fallsShort({
        id: 'feet_narrow',
        signal: 'ankle_spread',
        over: 'repetition',
        atLeast: 1,
        margin: 0.2,
        severity: 1,
        views: ['front'],
        says: {
          en: 'Feet not wide enough',
          de: 'Füße nicht weit genug auseinander',
          es: 'Pies poco separados',
          ar: 'القدمان غير متباعدتين بما يكفي',
        },
        cue: {
          id: 'jump_wider',
          en: 'Jump your feet wider.',
          de: 'Spring mit den Füßen weiter auseinander.',
          es: 'Salta abriendo más los pies.',
          ar: 'باعد قدميك أكثر عند القفز.',
        },
        source:
          'Other trainers: feet apart together with the hands; wider than the shoulders is 0.9 of a trunk.',
      }),
      armsUneven('shoulder_elevation', 25),
    ],
  },
});
