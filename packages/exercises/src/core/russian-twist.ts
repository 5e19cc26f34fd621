import type { Exercise } from '../exercise.ts';

export const russianTwist: Exercise = {
  slug: 'russian_twist',
  name: { en: 'Russian twist', de: 'Russian Twist', es: 'Giro ruso', ar: 'اللفة الروسية' },
  instructions: {
    en: [
      'Sit with your knees bent and heels lightly on the floor, then lean back until your belly switches on.',
      'Lengthen your spine and hold your hands or a weight in front of your chest.',
      'Turn your ribcage to one side and breathe out as your hands move beside the hip.',
      'Come back through the centre on an in-breath and turn the other way.',
      'Keep your knees facing forwards so that the twist happens above the waist.',
      'Waving the arms while the chest stays still is the usual shortcut: let your eyes follow your hands.',
    ],
    de: [
      'Setz dich mit gebeugten Knien hin, die Fersen leicht am Boden, und lehn dich zurück, bis der Bauch anspringt.',
      'Mach die Wirbelsäule lang und halt die Hände oder ein Gewicht vor die Brust.',
      'Dreh den Brustkorb zu einer Seite und atme aus, während die Hände neben die Hüfte kommen.',
      'Komm beim Einatmen durch die Mitte zurück und dreh dich zur anderen Seite.',
      'Lass die Knie nach vorn zeigen, damit die Drehung über der Taille entsteht.',
      'Die übliche Abkürzung ist, nur die Arme zu schwenken, während die Brust stillsteht: Lass die Augen den Händen folgen.',
    ],
    es: [
      'Siéntate con las rodillas dobladas y los talones apenas en el suelo, y échate atrás hasta que se active el abdomen.',
      'Alarga la columna y mantén las manos o un peso delante del pecho.',
      'Gira el tórax hacia un lado y suelta el aire mientras las manos llegan junto a la cadera.',
      'Vuelve por el centro tomando aire y gira hacia el otro lado.',
      'Mantén las rodillas al frente para que el giro ocurra por encima de la cintura.',
      'Mover los brazos con el pecho quieto es el atajo habitual: deja que los ojos sigan a las manos.',
    ],
    ar: [
      'اجلس وركبتاك مثنيتان وكعباك على الأرض بخفة، ثم مِل إلى الخلف حتى يعمل بطنك.',
      'أطِل عمودك الفقري وأبقِ يديك أو وزنًا أمام صدرك.',
      'أدر قفصك الصدري إلى جهة وازفر ويداك تتحركان بجانب وركك.',
      'عد عبر الوسط مع الشهيق واستدر إلى الجهة الأخرى.',
      'أبقِ ركبتيك إلى الأمام ليحدث الدوران فوق الخصر.',
      'تحريك الذراعين والصدر ثابت حيلة معتادة، فدع عينيك تتبعان يديك.',
    ],
  },
  muscles: ['obliques', 'rectus abdominis', 'transversus abdominis', 'iliopsoas'],
  aliases: ['seated russian twist'],
};
