import type { Exercise } from '../exercise.ts';

export const bicycleCrunch: Exercise = {
  slug: 'bicycle_crunch',
  name: { en: 'Bicycle crunch', de: 'Fahrrad-Crunch', es: 'Crunch bicicleta', ar: 'كرانش الدراجة' },
  instructions: {
    en: [
      'Lie on your back, hands by your ears, and lift your shoulders and feet off the floor with the knees over the hips.',
      'Turn your chest towards one knee as it comes in, while the other leg stretches out long and low.',
      'Switch sides in a steady pedalling rhythm, breathing out on every twist.',
      'Rotate from the ribs so that your shoulder, not just your elbow, travels across.',
      'Snatch a short breath in as you pass through the middle.',
      'Speed is the trap here: slow down until the lower back stays glued to the mat.',
    ],
    de: [
      'Leg dich auf den Rücken, die Hände an den Ohren, und heb Schultern und Füße vom Boden, die Knie über den Hüften.',
      'Dreh die Brust zu einem Knie, das herankommt, während sich das andere Bein lang und tief ausstreckt.',
      'Wechsle die Seiten in ruhigem Tretrhythmus und atme bei jeder Drehung aus.',
      'Dreh aus den Rippen, sodass nicht nur der Ellbogen, sondern die Schulter hinübergeht.',
      'Hol in der Mitte kurz Luft.',
      'Tempo ist hier die Falle: Werd langsamer, bis der untere Rücken an der Matte kleben bleibt.',
    ],
    es: [
      'Túmbate boca arriba con las manos junto a las orejas y levanta del suelo los hombros y los pies, con las rodillas sobre las caderas.',
      'Gira el pecho hacia una rodilla que se acerca mientras la otra pierna se estira larga y baja.',
      'Cambia de lado con un pedaleo constante, soltando el aire en cada giro.',
      'Gira desde las costillas para que cruce el hombro y no solo el codo.',
      'Toma un poco de aire al pasar por el centro.',
      'Aquí la trampa es la velocidad: ve más lento hasta que la zona lumbar no se despegue de la esterilla.',
    ],
    ar: [
      'استلقِ على ظهرك ويداك بجانب أذنيك، وارفع كتفيك وقدميك عن الأرض وركبتاك فوق وركيك.',
      'أدر صدرك نحو ركبة تقترب بينما تمتد الساق الأخرى طويلة ومنخفضة.',
      'بدّل الجهتين بإيقاع ثابت كالدراجة، وازفر مع كل لفّة.',
      'استدر من أضلاعك ليعبر كتفك لا مرفقك فقط.',
      'خذ شهيقًا قصيرًا وأنت تمرّ بالوسط.',
      'السرعة هي الفخ هنا، فأبطئ حتى يبقى أسفل ظهرك ملتصقًا بالبساط.',
    ],
  },
  muscles: ['obliques', 'rectus abdominis', 'iliopsoas', 'transversus abdominis'],
  aliases: ['bicycle crunches'],
};
