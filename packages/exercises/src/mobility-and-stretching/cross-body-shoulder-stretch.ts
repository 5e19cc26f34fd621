import type { Exercise } from '../exercise.ts';

export const crossBodyShoulderStretch: Exercise = {
  slug: 'cross_body_shoulder_stretch',
  name: {
    en: 'Cross-body shoulder stretch',
    de: 'Schulterdehnung vor der Brust',
    es: 'Estiramiento de hombro cruzado',
    ar: 'إطالة الكتف أمام الصدر',
  },
  instructions: {
    en: [
      'Stand or sit tall and bring one arm straight across your chest at just below shoulder height.',
      'Hook it with the other forearm above the elbow and draw it gently closer.',
      'Slide the shoulder of the stretched arm down, away from your ear.',
      'Hold for 20 to 30 seconds while you breathe quietly, easing in a little further on each out-breath.',
      'Let go slowly and stretch the other arm.',
      'Turning the chest along with the arm loses the stretch, so keep your breastbone facing straight ahead.',
    ],
    de: [
      'Steh oder sitz aufrecht und führ einen Arm gerade vor der Brust herüber, knapp unter Schulterhöhe.',
      'Hak ihn mit dem anderen Unterarm oberhalb des Ellbogens ein und zieh ihn sanft heran.',
      'Lass die Schulter des gedehnten Arms nach unten gleiten, weg vom Ohr.',
      'Halt 20 bis 30 Sekunden, atme dabei ruhig und geh mit jedem Ausatmen etwas weiter.',
      'Lass langsam los und dehn den anderen Arm.',
      'Dreht sich die Brust mit, geht die Dehnung verloren: Lass das Brustbein gerade nach vorn zeigen.',
    ],
    es: [
      'Ponte de pie o siéntate erguido y cruza un brazo recto por delante del pecho, algo por debajo de los hombros.',
      'Engánchalo con el otro antebrazo por encima del codo y acércalo con suavidad.',
      'Desliza hacia abajo el hombro del brazo que estiras, lejos de la oreja.',
      'Aguanta de 20 a 30 segundos respirando tranquilo y avanza un poco más con cada salida de aire.',
      'Suelta despacio y estira el otro brazo.',
      'Girar el pecho con el brazo hace perder el estiramiento, así que mantén el esternón mirando al frente.',
    ],
    ar: [
      'قف أو اجلس منتصبًا ومدّ ذراعًا مستقيمة عبر صدرك تحت ارتفاع الكتف بقليل.',
      'أمسكها بالساعد الآخر فوق المرفق وقرّبها برفق.',
      'أنزل كتف الذراع الممدودة بعيدًا عن أذنك.',
      'اثبت من 20 إلى 30 ثانية وأنت تتنفس بهدوء، وزِد التمدد قليلًا مع كل زفير.',
      'اترك ببطء ومدّد الذراع الأخرى.',
      'دوران الصدر مع الذراع يُضيّع التمدد، فأبقِ عظمة صدرك إلى الأمام.',
    ],
  },
  muscles: ['posterior deltoid', 'rotator cuff', 'rhomboids', 'trapezius'],
  aliases: ['shoulder stretch', 'cross-arm stretch'],
  countable: false,
};
