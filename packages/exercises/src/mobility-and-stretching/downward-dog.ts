import type { Exercise } from '../exercise.ts';

export const downwardDog: Exercise = {
  slug: 'downward_dog',
  name: { en: 'Downward dog', de: 'Herabschauender Hund', es: 'Perro boca abajo', ar: 'وضعية الكلب' },
  instructions: {
    en: [
      'From hands and knees tuck your toes, lift your knees and send your hips up and back.',
      'Spread your fingers and press through the base of each forefinger.',
      'Lengthen from wrists to tailbone first, and only then straighten your legs as far as they allow.',
      'Let your head hang between your upper arms and take five slow, full breaths.',
      'Bend your knees and lower them to the mat to come out.',
      'Forcing the heels down with a rounded back misses the point: a long spine matters more than flat feet.',
    ],
    de: [
      'Stell aus dem Vierfüßlerstand die Zehen auf, heb die Knie und schieb die Hüfte nach oben und hinten.',
      'Spreiz die Finger und drück über den Ansatz der Zeigefinger.',
      'Werd zuerst von den Handgelenken bis zum Steißbein lang und streck erst dann die Beine, so weit sie es zulassen.',
      'Lass den Kopf zwischen den Oberarmen hängen und atme fünfmal langsam und tief.',
      'Beug zum Auflösen die Knie und senk sie auf die Matte.',
      'Die Fersen mit rundem Rücken nach unten zu zwingen geht am Ziel vorbei: Ein langer Rücken ist wichtiger als flache Füße.',
    ],
    es: [
      'A cuatro patas, apoya las puntas de los pies, levanta las rodillas y lleva la cadera arriba y atrás.',
      'Separa los dedos de las manos y presiona con la base de cada índice.',
      'Alárgate primero de las muñecas al cóccix y solo después estira las piernas hasta donde te dejen.',
      'Deja colgar la cabeza entre los brazos y haz cinco respiraciones lentas y completas.',
      'Para salir, dobla las rodillas y bájalas a la esterilla.',
      'Forzar los talones hacia abajo con la espalda redonda no tiene sentido: una columna larga importa más que los pies planos.',
    ],
    ar: [
      'من وضع اليدين والركبتين ثبّت أصابع قدميك وارفع ركبتيك وادفع وركيك إلى الأعلى والخلف.',
      'باعد أصابع يديك واضغط بقاعدة كل سبابة.',
      'امتدّ أولًا من الرسغين إلى العصعص، ثم افرد ساقيك بقدر ما تسمحان.',
      'دع رأسك يتدلى بين عضديك وخذ خمسة أنفاس بطيئة كاملة.',
      'للخروج اثنِ ركبتيك وأنزلهما إلى البساط.',
      'إجبار الكعبين على النزول بظهر مقوّس يُفقد التمرين معناه، فامتداد الظهر أهم من استواء القدمين.',
    ],
  },
  muscles: ['hamstrings', 'gastrocnemius', 'latissimus dorsi', 'soleus', 'anterior deltoid'],
  aliases: ['down dog', 'downward-facing dog'],
  countable: false,
};
