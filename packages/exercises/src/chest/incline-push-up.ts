import { variantOf } from '../coached.ts';
import { holds, part } from '../counted.ts';
import { synthetic } from '../sources.ts';
import { pushUp } from './push-up.ts';

const seen = synthetic('incline_push_up');

/** Push-up with the hands on something higher than the feet. */
export const inclinePushUp = variantOf(pushUp, {
  slug: 'incline_push_up',
  name: {
    en: 'Incline push-up',
    de: 'Liegestütz mit erhöhten Händen',
    es: 'Flexión inclinada',
    ar: 'ضغط مائل مع رفع اليدين',
  },
  instructions: {
    en: [
      'Set your hands at shoulder width on the edge of a sturdy bench, box or table.',
      'Walk your feet back until your body is a straight, slanting line from heels to head.',
      'Inhale and lower your lower chest towards the edge, with your elbows tucked halfway to your ribs.',
      'Touch the edge lightly without resting on it.',
      'Press away strongly and exhale until your arms are long again.',
      'Poking the head forwards to reach the bench shortens the movement: let the chest arrive first.',
    ],
    de: [
      'Setz die Hände schulterbreit auf die Kante einer stabilen Bank, eines Kastens oder Tisches.',
      'Geh mit den Füßen zurück, bis dein Körper von den Fersen bis zum Kopf eine gerade, schräge Linie ist.',
      'Atme ein und senk die untere Brust zur Kante, die Ellbogen halb an den Rippen.',
      'Berühr die Kante leicht, ohne dich darauf auszuruhen.',
      'Drück dich kräftig weg und atme aus, bis die Arme wieder lang sind.',
      'Streckst du den Kopf zur Bank vor, wird die Bewegung kürzer: Lass die Brust zuerst ankommen.',
    ],
    es: [
      'Apoya las manos a la anchura de los hombros en el borde de un banco, cajón o mesa firme.',
      'Camina hacia atrás hasta que el cuerpo sea una línea recta e inclinada de los talones a la cabeza.',
      'Toma aire y baja la parte inferior del pecho hacia el borde, con los codos a medio camino de las costillas.',
      'Toca el borde con suavidad, sin descansar en él.',
      'Empuja con fuerza y suelta el aire hasta que los brazos vuelvan a estar largos.',
      'Adelantar la cabeza para llegar al banco acorta el movimiento: deja que el pecho llegue primero.',
    ],
    ar: [
      'ضع يديك بعرض الكتفين على حافة مقعد أو صندوق أو طاولة متينة.',
      'أرجع قدميك حتى يصبح جسمك خطًا مستقيمًا مائلًا من الكعبين إلى الرأس.',
      'خذ شهيقًا وأنزل أسفل صدرك نحو الحافة ومرفقاك قريبان من أضلاعك إلى النصف.',
      'المس الحافة برفق دون أن تستريح عليها.',
      'ادفع بقوة وازفر حتى تستقيم ذراعاك.',
      'مدّ الرأس إلى الأمام لبلوغ المقعد يقصّر الحركة، فدع صدرك يصل أولًا.',
    ],
  },
  muscles: ['pectoralis major', 'triceps brachii', 'anterior deltoid', 'serratus anterior'],
  aliases: ['incline press-up', 'elevated push-up'],
  hiddenAliases: ['hand elevated push up', 'bench push up'],
  coaching: {
    limits: {
      elbows_flare: [
        50,
        'The trunk slopes up to the head, so that arms that stand upright make a smaller angle with it, however far the elbows are out: 50 by our own judgement, where it is 70 on the floor.',
      ],
    },
    counting: {
      components: [
        part('elbow_flexion', { rest: 20, peak: 100 }, seen('24 at rest, 103 at the far end')),
        part('shoulder_over_wrist', { rest: 0.9, peak: 0.35 }, seen('1.25 at rest, 0.66 at the far end')),
      ],
      gate: [
        holds('trunk_lean', { atLeast: 25, slack: 5 }, seen('47 to 65 in nine of ten frames')),
        holds('shoulder_over_wrist', { atLeast: -0.2 }, seen('0.55 to 1.28 in nine of ten frames')),
        holds('hip_flexion', { atMost: 65 }, seen('9 to 18 in nine of ten frames')),
      ],
    },
  },
});
