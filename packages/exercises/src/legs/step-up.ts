import type { Exercise } from '../exercise.ts';

/** Step-up. Counted by what is repeated: each leg bends twice in a repetition, on the way up and on the way down, and 33 points do not show the box. */
export const stepUp: Exercise = {
  slug: 'step_up',
  name: { en: 'Step-up', de: 'Aufsteiger auf den Kasten', es: 'Subida al cajón', ar: 'الصعود على الصندوق' },
  instructions: {
    en: [
      'Face a sturdy box or bench no higher than your knee and put one whole foot on top of it.',
      'Lean slightly forwards so that your weight is already over the upper foot.',
      'Exhale and press down through that heel until you stand upright on the box, with the hip fully open.',
      'Touch the other foot down lightly on top for balance.',
      'Inhale and lower yourself slowly, with the same leg still doing the work, until the trailing toes meet the floor.',
      'Bouncing off the bottom foot is cheating yourself; keep those toes pulled up and let the top leg lift you.',
    ],
    de: [
      'Stell dich vor einen stabilen Kasten oder eine Bank, höchstens kniehoch, und setz einen Fuß ganz darauf.',
      'Lehn dich leicht vor, sodass dein Gewicht schon über dem oberen Fuß ist.',
      'Drück beim Ausatmen über diese Ferse nach unten, bis du mit gestreckter Hüfte aufrecht auf dem Kasten stehst.',
      'Tipp den anderen Fuß oben fürs Gleichgewicht leicht auf.',
      'Atme ein und lass dich langsam hinunter, wobei dasselbe Bein weiterarbeitet, bis die Zehen des anderen den Boden berühren.',
      'Wer sich mit dem unteren Fuß abstößt, betrügt sich selbst: Zieh diese Zehen hoch und lass das obere Bein heben.',
    ],
    es: [
      'Ponte frente a un cajón o banco firme, no más alto que la rodilla, y apoya encima un pie entero.',
      'Inclínate un poco hacia delante para que el peso ya esté sobre el pie de arriba.',
      'Suelta el aire y empuja con ese talón hasta quedar de pie sobre el cajón, con la cadera bien abierta.',
      'Apoya arriba el otro pie con suavidad para equilibrarte.',
      'Toma aire y baja despacio, con la misma pierna trabajando, hasta que los dedos de la otra toquen el suelo.',
      'Impulsarte con el pie de abajo es hacerte trampa: levanta esos dedos y deja que te suba la pierna de arriba.',
    ],
    ar: [
      'قف أمام صندوق أو مقعد متين لا يعلو ركبتك، وضع قدمًا كاملة فوقه.',
      'مِل قليلًا إلى الأمام حتى يصبح وزنك فوق القدم العليا.',
      'ازفر واضغط بذلك الكعب إلى الأسفل حتى تقف منتصبًا على الصندوق ووركك مفرود تمامًا.',
      'ضع القدم الأخرى برفق في الأعلى للتوازن.',
      'خذ شهيقًا وانزل ببطء والساق نفسها تعمل، حتى تلامس أصابع القدم الأخرى الأرض.',
      'الارتداد بالقدم السفلى غش لنفسك، فارفع أصابعها ودع الساق العليا ترفعك.',
    ],
  },
  muscles: ['quadriceps', 'gluteus maximus', 'gluteus medius', 'hamstrings', 'soleus'],
  aliases: ['box step-up', 'bench step-up'],
};
