import type { Exercise } from '../exercise.ts';

export const superman: Exercise = {
  slug: 'superman',
  name: { en: 'Superman', de: 'Superman', es: 'Superman', ar: 'سوبرمان' },
  instructions: {
    en: [
      'Lie face down with your legs straight, your arms stretched out past your ears and your forehead near the floor.',
      'Press your hip bones gently into the ground.',
      "Breathe in, then lift arms, chest and thighs a hand's breadth off the floor as you breathe out.",
      'Reach long in both directions and hold for two seconds, eyes still looking down.',
      'Lower everything together and take a fresh breath before the next lift.',
      'Throwing the head back pinches the neck and adds nothing, so think of length rather than height.',
    ],
    de: [
      'Leg dich auf den Bauch, die Beine gerade, die Arme an den Ohren vorbei gestreckt und die Stirn nah am Boden.',
      'Drück die Hüftknochen sanft in den Boden.',
      'Atme ein und heb dann beim Ausatmen Arme, Brust und Oberschenkel eine Handbreit vom Boden.',
      'Streck dich in beide Richtungen lang und halt zwei Sekunden, den Blick weiter nach unten.',
      'Leg alles gemeinsam ab und hol neu Luft, bevor du wieder hebst.',
      'Den Kopf in den Nacken zu werfen klemmt nur den Hals ein: Denk an Länge statt an Höhe.',
    ],
    es: [
      'Túmbate boca abajo con las piernas rectas, los brazos estirados junto a las orejas y la frente cerca del suelo.',
      'Presiona suavemente los huesos de la cadera contra el suelo.',
      'Toma aire y después sube brazos, pecho y muslos un palmo del suelo mientras lo sueltas.',
      'Alárgate en las dos direcciones y aguanta dos segundos, con la mirada siempre hacia abajo.',
      'Baja todo a la vez y respira de nuevo antes de la siguiente subida.',
      'Echar la cabeza atrás pinza el cuello y no aporta nada, así que piensa en alargarte más que en subir.',
    ],
    ar: [
      'استلقِ على بطنك وساقاك مستقيمتان وذراعاك ممدودتان بجانب أذنيك وجبهتك قريبة من الأرض.',
      'اضغط عظمتي وركيك برفق على الأرض.',
      'خذ شهيقًا، ثم ارفع ذراعيك وصدرك وفخذيك شبرًا عن الأرض مع الزفير.',
      'امتدّ في الاتجاهين واثبت ثانيتين ونظرك إلى الأسفل.',
      'أنزل كل شيء معًا وخذ نفَسًا جديدًا قبل الرفعة التالية.',
      'رمي الرأس إلى الخلف يضغط الرقبة ولا يضيف شيئًا، ففكّر في الطول لا في الارتفاع.',
    ],
  },
  muscles: ['erector spinae', 'gluteus maximus', 'multifidus', 'hamstrings', 'trapezius'],
  aliases: ['superman hold', 'prone back extension'],
};
