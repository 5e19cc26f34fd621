import type { Exercise } from '../exercise.ts';

export const neckTilt: Exercise = {
  slug: 'neck_tilt',
  name: { en: 'Neck tilt', de: 'Nacken seitlich dehnen', es: 'Inclinación de cuello', ar: 'إمالة الرقبة' },
  instructions: {
    en: [
      'Sit or stand upright with your shoulders loose and your gaze level.',
      'Exhale and let one ear sink towards the shoulder on the same side.',
      'Stay for three slow breaths and feel the opposite side of the neck lengthen.',
      'Inhale as you bring your head back to the middle, then tilt to the other side.',
      'Rest the fingertips of one hand on your head for a little more weight, but never pull.',
      'Lifting the shoulder to meet the ear cancels the stretch: keep it heavy, as if you held a shopping bag.',
    ],
    de: [
      'Sitz oder steh aufrecht, die Schultern locker und der Blick geradeaus.',
      'Atme aus und lass ein Ohr zur Schulter derselben Seite sinken.',
      'Bleib drei langsame Atemzüge und spür, wie die andere Halsseite länger wird.',
      'Atme ein, während du den Kopf zur Mitte bringst, und neig ihn dann zur anderen Seite.',
      'Leg für etwas mehr Gewicht die Fingerspitzen einer Hand auf den Kopf, aber zieh nie.',
      'Wer die Schulter zum Ohr hebt, hebt die Dehnung auf: Lass sie schwer, als hieltest du eine Einkaufstasche.',
    ],
    es: [
      'Siéntate o ponte erguido con los hombros sueltos y la mirada al frente.',
      'Suelta el aire y deja caer una oreja hacia el hombro del mismo lado.',
      'Quédate tres respiraciones lentas y nota cómo se alarga el otro lado del cuello.',
      'Toma aire mientras devuelves la cabeza al centro y después inclínala hacia el otro lado.',
      'Apoya las yemas de una mano en la cabeza para añadir un poco de peso, pero nunca tires.',
      'Subir el hombro hacia la oreja anula el estiramiento: mantenlo pesado, como si llevaras una bolsa de la compra.',
    ],
    ar: [
      'اجلس أو قف منتصبًا وكتفاك مرتخيان ونظرك إلى الأمام.',
      'ازفر ودع أذنك تهبط نحو الكتف من الجهة نفسها.',
      'ابقَ ثلاثة أنفاس بطيئة واشعر بتمدد الجهة الأخرى من رقبتك.',
      'خذ شهيقًا وأنت تعيد رأسك إلى الوسط، ثم أمِله إلى الجهة الأخرى.',
      'ضع أطراف أصابع يد على رأسك لثقل أكبر قليلًا، لكن لا تشدّ أبدًا.',
      'رفع الكتف نحو الأذن يُلغي التمدد، فأبقه ثقيلًا كأنك تحمل كيس مشتريات.',
    ],
  },
  muscles: ['trapezius', 'scalenes', 'levator scapulae', 'sternocleidomastoid'],
  aliases: ['neck stretch', 'lateral neck stretch', 'side neck tilt'],
  countable: false,
};
