import { variantOf } from '../coached.ts';
import { bicepsCurl } from './biceps-curl.ts';

export const concentrationCurl = variantOf(bicepsCurl, {
  slug: 'concentration_curl',
  name: {
    en: 'Concentration curl',
    de: 'Konzentrationscurl',
    es: 'Curl concentrado',
    ar: 'ثني البايسبس المركّز',
  },
  instructions: {
    en: [
      'Sit on a bench with your legs apart and rest the back of one upper arm against the inside of the thigh.',
      'Let the dumbbell hang straight down and put your free hand on the other knee.',
      'Breathe out as you curl the weight towards the front of your shoulder, turning the little finger in.',
      'Hold the squeeze for one second and watch the muscle work.',
      'Take a slow breath in as you lower to a straight arm, then change sides after the set.',
      'Pushing the arm up with the leg, or letting the shoulder dip, steals the work that this exercise is made for.',
    ],
    de: [
      'Setz dich breitbeinig auf eine Bank und leg die Rückseite eines Oberarms an die Innenseite des Oberschenkels.',
      'Lass die Hantel gerade nach unten hängen und leg die freie Hand auf das andere Knie.',
      'Beug den Arm beim Ausatmen zur Vorderseite der Schulter und dreh dabei den kleinen Finger nach innen.',
      'Halt die Spannung eine Sekunde und schau dem Muskel bei der Arbeit zu.',
      'Atme langsam ein, während du den Arm streckst, und wechsle nach dem Satz die Seite.',
      'Wer mit dem Bein schiebt oder die Schulter sinken lässt, nimmt die Arbeit weg, für die diese Übung da ist.',
    ],
    es: [
      'Siéntate en un banco con las piernas separadas y apoya la parte de atrás de un brazo en la cara interna del muslo.',
      'Deja colgar la mancuerna y pon la mano libre en la otra rodilla.',
      'Suelta el aire mientras llevas el peso hacia la parte delantera del hombro, girando el meñique hacia dentro.',
      'Mantén la contracción un segundo y mira cómo trabaja el músculo.',
      'Toma aire despacio mientras bajas hasta estirar el brazo, y cambia de lado después de la serie.',
      'Empujar con la pierna o dejar caer el hombro roba el trabajo para el que está hecho este ejercicio.',
    ],
    ar: [
      'اجلس على مقعد وساقاك متباعدتان، وأسند ظهر عضدك إلى باطن فخذك.',
      'دع الدمبل يتدلى مستقيمًا وضع يدك الحرة على الركبة الأخرى.',
      'ازفر وأنت ترفع الوزن نحو مقدمة كتفك وتدير خنصرك إلى الداخل.',
      'حافظ على الانقباض ثانية وراقب العضلة وهي تعمل.',
      'خذ شهيقًا بطيئًا وأنت تُنزل حتى تستقيم ذراعك، ثم بدّل الجهة بعد المجموعة.',
      'دفع الذراع بالساق أو خفض الكتف يسرق العمل الذي وُضع له هذا التمرين.',
    ],
  },
  muscles: ['biceps brachii', 'brachialis', 'brachioradialis'],
  aliases: ['seated concentration curl'],
});
