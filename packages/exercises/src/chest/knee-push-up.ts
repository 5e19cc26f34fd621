import { variantOf } from '../coached.ts';
import { holds } from '../counted.ts';
import { synthetic } from '../sources.ts';
import { pushUp } from './push-up.ts';

const seen = synthetic('knee_push_up');

/** Push-up on the knees. */
export const kneePushUp = variantOf(pushUp, {
  slug: 'knee_push_up',
  name: {
    en: 'Knee push-up',
    de: 'Liegestütz auf den Knien',
    es: 'Flexión con rodillas apoyadas',
    ar: 'ضغط على الركبتين',
  },
  instructions: {
    en: [
      'Kneel on a mat, walk your hands forwards, and lower your hips until there is a straight line from knees to head.',
      'Spread your fingers and turn the elbow creases slightly forwards.',
      'Breathe in while you bend the arms and bring your breastbone down between your hands.',
      'Go as low as you can without your belly touching before your chest does.',
      'Push the mat away on an out-breath and return to the top in one piece.',
      'Leaving the hips up in the air is the habit to break, since it takes most of your weight off the arms.',
    ],
    de: [
      'Knie dich auf eine Matte, geh mit den Händen nach vorn und senk die Hüfte, bis von den Knien bis zum Kopf eine gerade Linie entsteht.',
      'Spreiz die Finger und dreh die Ellenbeugen leicht nach vorn.',
      'Atme ein, während du die Arme beugst und das Brustbein zwischen die Hände bringst.',
      'Geh so tief wie möglich, ohne dass der Bauch vor der Brust aufkommt.',
      'Drück die Matte beim Ausatmen weg und komm in einem Stück nach oben zurück.',
      'Gewöhn dir ab, die Hüfte in der Luft zu lassen, denn das nimmt den Armen fast das ganze Gewicht ab.',
    ],
    es: [
      'Arrodíllate en una esterilla, avanza las manos y baja la cadera hasta que haya una línea recta de las rodillas a la cabeza.',
      'Separa los dedos y gira el pliegue de los codos un poco hacia delante.',
      'Toma aire mientras doblas los brazos y llevas el esternón entre las manos.',
      'Baja tanto como puedas sin que el abdomen toque antes que el pecho.',
      'Empuja la esterilla soltando el aire y vuelve arriba de una pieza.',
      'El hábito que hay que dejar es quedarse con la cadera en alto, porque quita a los brazos casi todo el peso.',
    ],
    ar: [
      'اجثُ على بساط وقدّم يديك وأنزل وركيك حتى يصبح جسمك خطًا مستقيمًا من الركبتين إلى الرأس.',
      'باعد أصابعك وأدر باطن مرفقيك قليلًا إلى الأمام.',
      'خذ شهيقًا وأنت تثني ذراعيك وتُنزل عظمة صدرك بين يديك.',
      'انزل قدر ما تستطيع دون أن يلامس بطنك الأرض قبل صدرك.',
      'ادفع البساط مع الزفير وعد إلى الأعلى كتلة واحدة.',
      'ترك الوركين مرفوعين عادة يجب التخلص منها، لأنها ترفع معظم وزنك عن ذراعيك.',
    ],
  },
  muscles: ['pectoralis major', 'triceps brachii', 'anterior deltoid', 'serratus anterior'],
  aliases: ['knee press-up', 'kneeling push-up', 'modified push-up'],
  hiddenAliases: ['push up on knee'],
  toldApart: {
    measuredOn: 'synthetic',
    when: [
      {
        feature: 'kneeLow',
        no: 17,
        yes: 25,
        shown: { least: 28, most: 34 },
        why: 'Between people on the toes, whose knees stay straight, and on the knees with the shins on the floor',
      },
      { feature: 'footDropHigh', no: 1.6, yes: 1.2, shown: { least: 0.79, most: 0.9 } },
    ],
  },
  coaching: {
    limits: {
      elbows_flare: [
        53,
        'The trunk slopes up to the head, so that arms that stand upright make a smaller angle with it, however far the elbows are out: 53 by our own judgement, where it is 70 on the floor.',
      ],
    },
    counting: {
      // On the knees the trunk slopes more, and more still where the hips sag.
      gate: [
        holds('trunk_lean', { atLeast: 28, slack: 5 }, seen('51 to 73 in nine of ten frames')),
        holds('shoulder_over_wrist', { atLeast: -0.2 }, seen('0.62 to 1.19 in nine of ten frames')),
        holds('hip_flexion', { atMost: 65 }, seen('4 to 19 in nine of ten frames')),
      ],
    },
  },
});
