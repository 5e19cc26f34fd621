import { variantOf } from '../coached.ts';
import { pushUp } from './push-up.ts';

/** Push-up with the feet on something higher than the hands. */
export const declinePushUp = variantOf(pushUp, {
  slug: 'decline_push_up',
  name: {
    en: 'Decline push-up',
    de: 'Liegestütz mit erhöhten Füßen',
    es: 'Flexión declinada',
    ar: 'ضغط مع رفع القدمين',
  },
  instructions: {
    en: [
      'Kneel in front of a bench, put your hands on the floor, and lift your feet one at a time onto the bench behind you.',
      'Stack your shoulders over your wrists and brace as you would for a plank.',
      'Take a breath in as you lower your upper chest and face towards the floor together.',
      'Stop just short of the ground with your forearms close to vertical.',
      'Blow the air out as you press back to straight arms.',
      'With the feet raised an arched lower back creeps in easily, so keep your ribs pulled towards your pelvis.',
    ],
    de: [
      'Knie dich vor eine Bank, setz die Hände auf den Boden und stell die Füße nacheinander hinter dir auf die Bank.',
      'Bring die Schultern über die Handgelenke und spann dich an wie bei einer Planke.',
      'Atme ein, während du obere Brust und Gesicht gemeinsam zum Boden senkst.',
      'Halt kurz vor dem Boden an, die Unterarme fast senkrecht.',
      'Stoß die Luft aus, während du dich auf gestreckte Arme zurückdrückst.',
      'Mit erhöhten Füßen schleicht sich leicht ein Hohlkreuz ein, zieh also die Rippen zum Becken.',
    ],
    es: [
      'Arrodíllate delante de un banco, apoya las manos en el suelo y sube los pies al banco de uno en uno.',
      'Coloca los hombros sobre las muñecas y ponte firme como en una plancha.',
      'Toma aire mientras bajas a la vez la parte alta del pecho y la cara hacia el suelo.',
      'Para justo antes del suelo, con los antebrazos casi verticales.',
      'Suelta el aire mientras empujas hasta estirar los brazos.',
      'Con los pies elevados es fácil que se arquee la zona lumbar, así que lleva las costillas hacia la pelvis.',
    ],
    ar: [
      'اجثُ أمام مقعد وضع يديك على الأرض، ثم ارفع قدميك واحدة بعد الأخرى على المقعد خلفك.',
      'اجعل كتفيك فوق رسغيك وشدّ جسمك كما في البلانك.',
      'خذ شهيقًا وأنت تُنزل أعلى صدرك ووجهك معًا نحو الأرض.',
      'توقف قبل الأرض بقليل وساعداك شبه عموديين.',
      'أخرج الزفير وأنت تدفع عائدًا إلى ذراعين مستقيمتين.',
      'مع رفع القدمين يتقوس أسفل الظهر بسهولة، فاسحب أضلاعك نحو حوضك.',
    ],
  },
  muscles: [
    'pectoralis major',
    'anterior deltoid',
    'triceps brachii',
    'serratus anterior',
    'rectus abdominis',
  ],
  aliases: ['decline press-up', 'feet-elevated push-up'],
  coaching: {
    limits: {
      elbows_flare: [
        79,
        'The trunk slopes down to the head, so that arms that stand upright make a larger angle with it, wherever the elbows are: 79 by our own judgement, where it is 70 on the floor.',
      ],
    },
  },
});
