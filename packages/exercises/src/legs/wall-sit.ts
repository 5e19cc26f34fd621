import { coached } from '../coached.ts';
import { holds } from '../counted.ts';
import { anywhere, fault } from '../faults/fault.ts';
import { heldWhile } from '../held-while.ts';
import { synthetic } from '../sources.ts';

const seen = synthetic('wall_sit');

/** Wall sit: the back upright against a wall, the thighs level. */
export const wallSit = coached({
  slug: 'wall_sit',
  name: { en: 'Wall sit', de: 'Wandsitz', es: 'Sentadilla isométrica en la pared', ar: 'جلسة الجدار' },
  instructions: {
    en: [
      'Lean your back against a smooth wall and walk your feet out about two foot-lengths from it.',
      'Slide down until your hips and knees are both bent to a right angle, with your shins upright.',
      'Flatten your back and shoulders into the wall and let your arms hang or rest across your chest.',
      'Hold still and keep breathing slowly and evenly, especially once your thighs begin to burn.',
      'To finish, push through your heels and slide back up before your legs give way.',
      'Resting your hands on your thighs or creeping up the wall takes the work away, so end the set instead.',
    ],
    de: [
      'Lehn den Rücken an eine glatte Wand und geh mit den Füßen etwa zwei Fußlängen davon weg.',
      'Rutsch hinunter, bis Hüften und Knie im rechten Winkel gebeugt sind und die Schienbeine senkrecht stehen.',
      'Drück Rücken und Schultern flach an die Wand und lass die Arme hängen oder vor der Brust ruhen.',
      'Bleib ruhig und atme langsam und gleichmäßig weiter, gerade wenn die Oberschenkel zu brennen beginnen.',
      'Zum Schluss drück über die Fersen und rutsch wieder hoch, bevor die Beine nachgeben.',
      'Die Hände auf den Oberschenkeln oder langsames Hochrutschen nehmen die Arbeit weg, beende dann lieber den Satz.',
    ],
    es: [
      'Apoya la espalda en una pared lisa y adelanta los pies unos dos pies de distancia.',
      'Deslízate hasta que caderas y rodillas formen un ángulo recto, con las espinillas verticales.',
      'Pega la espalda y los hombros a la pared y deja los brazos colgando o cruzados sobre el pecho.',
      'Aguanta quieto y sigue respirando lento y regular, sobre todo cuando los muslos empiecen a arder.',
      'Para acabar, empuja con los talones y deslízate hacia arriba antes de que te fallen las piernas.',
      'Apoyar las manos en los muslos o ir subiendo por la pared quita el trabajo, así que mejor termina la serie.',
    ],
    ar: [
      'أسند ظهرك إلى جدار أملس، وأبعد قدميك عنه بطول قدمين تقريبًا.',
      'انزلق إلى الأسفل حتى ينثني وركاك وركبتاك بزاوية قائمة وتصبح ساقاك عموديتين.',
      'ألصق ظهرك وكتفيك بالجدار، ودع ذراعيك تتدليان أو اعقدهما على صدرك.',
      'اثبت وواصل التنفس ببطء وانتظام، ولا سيما حين يبدأ فخذاك بالاحتراق.',
      'للإنهاء ادفع بكعبيك وانزلق إلى الأعلى قبل أن تخونك ساقاك.',
      'إسناد اليدين إلى الفخذين أو الصعود التدريجي على الجدار يُلغي الجهد، فالأفضل أن تنهي المجموعة.',
    ],
  },
  muscles: ['quadriceps', 'gluteus maximus', 'adductors', 'gluteus medius'],
  aliases: ['wall squat'],
  hiddenAliases: ['wall sit hold', 'wall chair', 'static squat', 'chair hold'],
  coaching: {
    ...heldWhile([
      holds('trunk_lean', { atMost: 40, slack: 8, needed: true }, seen('5 to 10 in nine of ten frames')),
      holds(
        'knee_flexion',
        { atLeast: 32, atMost: 130, slack: 10, needed: true },
        seen('76 to 85 in nine of ten frames'),
      ),
      holds(
        'hip_over_knee',
        { atLeast: -0.3, atMost: 0.7, slack: 0.1, needed: true },
        seen('0.08 to 0.18 in nine of ten frames'),
      ),
      holds('knee_over_ankle', { atLeast: 0.4 }, seen('0.76 to 0.84 in nine of ten frames')),
    ]),
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    report: 'knee_flexion',
    rules: [
      fault({
        id: 'too_shallow',
        take: 'mean',
        signal: 'knee_flexion',
        over: 'repetition',
        faultWhen: 'below',
        limit: 70,
        margin: 12,
        severity: 2,
        views: anywhere,
        says: {
          en: 'Too high at the wall',
          de: 'Zu hoch an der Wand',
          es: 'Demasiado alto en la pared',
          ar: 'الجلسة عالية',
        },
        cue: {
          id: 'lower_your_hips',
          en: 'Slide down until your thighs are level.',
          de: 'Rutsch tiefer, bis die Oberschenkel waagerecht sind.',
          es: 'Deslízate hasta que los muslos queden paralelos al suelo.',
          ar: 'انزلق إلى الأسفل حتى يصبح فخذاك أفقيين.',
        },
        source: 'ACE exercise library, wall sit: thighs level, knees at 90 degrees.',
      }),
      fault({
        id: 'leaning_forward',
        take: 'mean',
        signal: 'trunk_lean',
        over: 'repetition',
        faultWhen: 'above',
        limit: 18,
        margin: 8,
        severity: 1,
        views: ['side'],
        says: {
          en: 'Back off the wall',
          de: 'Rücken nicht an der Wand',
          es: 'Espalda separada de la pared',
          ar: 'الظهر بعيد عن الجدار',
        },
        cue: {
          id: 'back_to_wall',
          en: 'Keep your back flat against the wall.',
          de: 'Lass den Rücken flach an der Wand.',
          es: 'Mantén la espalda pegada a la pared.',
          ar: 'ألصق ظهرك بالجدار.',
        },
        source: 'ACE exercise library, wall sit: back flat against the wall, trunk vertical.',
      }),
    ],
  },
});
