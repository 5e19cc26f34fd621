import { variantOf } from '../coached.ts';
import { pullUp } from './pull-up.ts';

export const chinUp = variantOf(pullUp, {
  slug: 'chin_up',
  name: { en: 'Chin-up', de: 'Klimmzug im Untergriff', es: 'Dominada supina', ar: 'العقلة بقبضة معكوسة' },
  instructions: {
    en: [
      'Grip the bar with your palms towards your face, hands at shoulder width, and hang at full length.',
      'Pull the shoulders down from the ears and point your breastbone slightly up.',
      'Bend your arms and exhale as you bring your collarbones up towards the bar.',
      'Pause with your elbows close to your sides.',
      'Inhale and let yourself down over two or three seconds until the elbows are straight.',
      'Craning the neck to get the chin over does not make you stronger, so finish the lift with your back.',
    ],
    de: [
      'Fass die Stange schulterbreit, die Handflächen zu deinem Gesicht, und häng dich ganz aus.',
      'Zieh die Schultern weg von den Ohren nach unten und richte das Brustbein leicht nach oben.',
      'Beug die Arme und bring beim Ausatmen die Schlüsselbeine hoch zur Stange.',
      'Halt kurz, die Ellbogen dicht an den Seiten.',
      'Atme ein und lass dich zwei bis drei Sekunden lang ab, bis die Ellbogen gerade sind.',
      'Den Hals zu recken, damit das Kinn darüberkommt, macht dich nicht stärker: Bring den Zug mit dem Rücken zu Ende.',
    ],
    es: [
      'Agarra la barra con las palmas hacia la cara y las manos a la anchura de los hombros, y cuélgate del todo.',
      'Baja los hombros lejos de las orejas y apunta el esternón un poco hacia arriba.',
      'Dobla los brazos y suelta el aire mientras llevas las clavículas hacia la barra.',
      'Haz una pausa con los codos cerca de los costados.',
      'Toma aire y baja en dos o tres segundos hasta estirar los codos.',
      'Alargar el cuello para pasar la barbilla no te hace más fuerte, así que termina la subida con la espalda.',
    ],
    ar: [
      'أمسك العارضة وكفّاك نحو وجهك ويداك بعرض الكتفين، وتعلّق ممدودًا تمامًا.',
      'اسحب كتفيك إلى الأسفل بعيدًا عن أذنيك ووجّه عظمة صدرك قليلًا إلى الأعلى.',
      'اثنِ ذراعيك وازفر وأنت ترفع ترقوتيك نحو العارضة.',
      'توقف لحظة ومرفقاك قريبان من جانبيك.',
      'خذ شهيقًا وانزل في ثانيتين أو ثلاث حتى يستقيم مرفقاك.',
      'مدّ الرقبة ليتجاوز الذقن العارضة لا يزيدك قوة، فأكمل الرفعة بظهرك.',
    ],
  },
  muscles: [
    'latissimus dorsi',
    'biceps brachii',
    'brachialis',
    'teres major',
    'rhomboids',
    'forearm flexors',
  ],
  aliases: ['underhand pull-up', 'reverse-grip pull-up'],
});
