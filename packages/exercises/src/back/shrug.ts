import type { Exercise } from '../exercise.ts';

export const shrug: Exercise = {
  slug: 'shrug',
  name: { en: 'Shrug', de: 'Schulterheben', es: 'Encogimiento de hombros', ar: 'هزّ الكتفين' },
  instructions: {
    en: [
      'Stand upright with a dumbbell in each hand, arms hanging straight at your sides.',
      'Look ahead and keep your neck long.',
      'Lift your shoulders straight up towards your ears as you breathe out.',
      'Hold the highest point for a second without bending your elbows.',
      'Let the weights pull your shoulders down slowly while you breathe in.',
      'Rolling the shoulders in circles only grinds the joint: up and down is the whole exercise.',
    ],
    de: [
      'Steh aufrecht mit einer Kurzhantel in jeder Hand, die Arme gerade an den Seiten.',
      'Schau nach vorn und lass den Hals lang.',
      'Heb die Schultern beim Ausatmen gerade nach oben zu den Ohren.',
      'Halt den höchsten Punkt eine Sekunde, ohne die Ellbogen zu beugen.',
      'Lass die Gewichte deine Schultern langsam nach unten ziehen, während du einatmest.',
      'Kreisende Schultern reiben nur das Gelenk: Hoch und runter ist die ganze Übung.',
    ],
    es: [
      'Ponte de pie con una mancuerna en cada mano y los brazos rectos a los lados.',
      'Mira al frente y mantén el cuello largo.',
      'Sube los hombros rectos hacia las orejas mientras sueltas el aire.',
      'Aguanta un segundo en lo más alto sin doblar los codos.',
      'Deja que los pesos bajen los hombros despacio mientras tomas aire.',
      'Hacer círculos con los hombros solo desgasta la articulación: arriba y abajo es todo el ejercicio.',
    ],
    ar: [
      'قف منتصبًا وفي كل يد دمبل وذراعاك مستقيمتان على جانبيك.',
      'انظر أمامك وأبقِ رقبتك ممدودة.',
      'ارفع كتفيك مباشرة نحو أذنيك مع الزفير.',
      'اثبت ثانية في أعلى نقطة دون أن تثني مرفقيك.',
      'دع الوزنين يسحبان كتفيك ببطء إلى الأسفل مع الشهيق.',
      'تدوير الكتفين لا يفعل إلا أن يحكّ المفصل، فالتمرين كله صعود ونزول.',
    ],
  },
  muscles: ['trapezius', 'levator scapulae', 'rhomboids', 'forearm flexors'],
  aliases: ['shoulder shrug', 'dumbbell shrug', 'barbell shrug'],
};
