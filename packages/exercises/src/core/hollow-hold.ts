import type { Exercise } from '../exercise.ts';

export const hollowHold: Exercise = {
  slug: 'hollow_hold',
  name: { en: 'Hollow hold', de: 'Hollow Hold', es: 'Hollow hold', ar: 'ثبات القارب المجوّف' },
  instructions: {
    en: [
      'Lie on your back, stretch your arms past your ears and bring your straight legs together.',
      'Flatten your lower back into the floor and keep it there as your first priority.',
      'Lift your shoulder blades and your heels a little way off the ground, so that you look like a shallow banana.',
      'Take small, steady breaths at the top of the lungs while you hold.',
      'Bend the knees or bring the arms forwards to make it easier, and lower the legs to make it harder.',
      'Holding your breath and letting the back pop up are the faults to catch early.',
    ],
    de: [
      'Leg dich auf den Rücken, streck die Arme an den Ohren vorbei und bring die gestreckten Beine zusammen.',
      'Drück den unteren Rücken flach in den Boden und lass ihn dort, das ist das Wichtigste.',
      'Heb Schulterblätter und Fersen ein Stück vom Boden, sodass du wie eine flache Banane aussiehst.',
      'Atme klein und gleichmäßig oben in die Lunge, während du hältst.',
      'Beug die Knie oder nimm die Arme nach vorn, um es leichter zu machen, und senk die Beine für mehr Schwierigkeit.',
      'Luft anhalten und den Rücken hochkommen lassen sind die Fehler, die du früh bemerken solltest.',
    ],
    es: [
      'Túmbate boca arriba, estira los brazos junto a las orejas y junta las piernas rectas.',
      'Aplana la zona lumbar contra el suelo y mantenla ahí por encima de todo.',
      'Levanta un poco los omóplatos y los talones, de modo que parezcas un plátano poco curvado.',
      'Respira corto y regular en la parte alta de los pulmones mientras aguantas.',
      'Dobla las rodillas o adelanta los brazos para hacerlo más fácil, y baja las piernas para hacerlo más difícil.',
      'Contener la respiración y dejar que se despegue la espalda son los fallos que conviene notar pronto.',
    ],
    ar: [
      'استلقِ على ظهرك ومدّ ذراعيك بجانب أذنيك واجمع ساقيك المستقيمتين.',
      'ألصق أسفل ظهرك بالأرض وأبقه كذلك قبل كل شيء.',
      'ارفع لوحي كتفيك وكعبيك قليلًا عن الأرض حتى تشبه موزة قليلة الانحناء.',
      'خذ أنفاسًا صغيرة منتظمة في أعلى رئتيك أثناء الثبات.',
      'اثنِ ركبتيك أو قدّم ذراعيك لتسهيله، واخفض ساقيك لتصعيبه.',
      'حبس النفَس وارتفاع الظهر خطآن ينبغي أن تنتبه لهما مبكرًا.',
    ],
  },
  muscles: ['rectus abdominis', 'transversus abdominis', 'iliopsoas', 'obliques'],
  aliases: ['hollow body hold', 'hollow body'],
  countable: false,
};
