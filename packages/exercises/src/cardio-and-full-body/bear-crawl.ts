import type { Exercise } from '../exercise.ts';

/** Bear crawl. Counted by what is repeated: who crawls leaves the place, and a step of a far limb is not seen behind the near one. */
export const bearCrawl: Exercise = {
  slug: 'bear_crawl',
  name: { en: 'Bear crawl', de: 'Bärengang', es: 'Caminata del oso', ar: 'مشية الدب' },
  instructions: {
    en: [
      'Kneel on all fours, tuck your toes and lift both knees a few centimetres off the ground.',
      'Level your back and press the floor away with your hands.',
      'Move one hand and the opposite foot forwards together by a short step, then the other pair.',
      'Keep your knees low and your breath flowing, one exhale for every step or two.',
      'Crawl a few metres, then reverse along the same track.',
      'Long strides make the hips sway from side to side, so shorten them until your trunk hardly moves.',
    ],
    de: [
      'Knie im Vierfüßlerstand, stell die Zehen auf und heb beide Knie ein paar Zentimeter vom Boden.',
      'Halt den Rücken waagerecht und drück den Boden mit den Händen weg.',
      'Beweg eine Hand und den gegenüberliegenden Fuß zusammen einen kurzen Schritt nach vorn, dann das andere Paar.',
      'Lass die Knie tief und den Atem fließen, ein Ausatmen auf jeden oder jeden zweiten Schritt.',
      'Krabble ein paar Meter und geh dann auf derselben Spur rückwärts zurück.',
      'Lange Schritte lassen die Hüfte pendeln: Mach sie kürzer, bis sich der Rumpf kaum noch bewegt.',
    ],
    es: [
      'Ponte a cuatro patas, apoya las puntas de los pies y levanta las rodillas unos centímetros del suelo.',
      'Nivela la espalda y empuja el suelo con las manos.',
      'Avanza a la vez una mano y el pie contrario con un paso corto, y después el otro par.',
      'Mantén las rodillas bajas y la respiración fluida, soltando el aire cada uno o dos pasos.',
      'Avanza unos metros y vuelve marcha atrás por el mismo camino.',
      'Los pasos largos hacen oscilar la cadera, así que acórtalos hasta que el tronco apenas se mueva.',
    ],
    ar: [
      'اجثُ على أربع وثبّت أصابع قدميك وارفع ركبتيك بضعة سنتيمترات عن الأرض.',
      'اجعل ظهرك مستويًا وادفع الأرض بيديك.',
      'حرّك يدًا والقدم المعاكسة معًا خطوة قصيرة إلى الأمام، ثم الزوج الآخر.',
      'أبقِ ركبتيك منخفضتين ونفَسك متدفقًا، بزفير كل خطوة أو خطوتين.',
      'ازحف بضعة أمتار ثم عد إلى الخلف على المسار نفسه.',
      'الخطوات الطويلة تؤرجح الوركين، فقصّرها حتى لا يكاد جذعك يتحرك.',
    ],
  },
  muscles: ['quadriceps', 'anterior deltoid', 'serratus anterior', 'rectus abdominis', 'triceps brachii'],
  aliases: ['bear walk'],
  countable: false,
};
