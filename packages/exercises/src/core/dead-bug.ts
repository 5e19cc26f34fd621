import type { Exercise } from '../exercise.ts';

export const deadBug: Exercise = {
  slug: 'dead_bug',
  name: { en: 'Dead bug', de: 'Dead Bug', es: 'Bicho muerto', ar: 'الحشرة الميتة' },
  instructions: {
    en: [
      'Lie on your back with your arms pointing up and your hips and knees bent to right angles in the air.',
      'Breathe out fully so that your ribs drop and the lower back meets the floor.',
      'Lower one arm behind your head and stretch the opposite leg away, just above the ground.',
      'Breathe in on the way back to the start, then swap to the other arm and leg.',
      'Move slowly, as though balancing a glass of water on your belly.',
      'The moment daylight appears under your lower back you have gone too far, so reach less.',
    ],
    de: [
      'Leg dich auf den Rücken, die Arme nach oben und Hüften und Knie in der Luft im rechten Winkel.',
      'Atme ganz aus, sodass die Rippen sinken und der untere Rücken den Boden berührt.',
      'Senk einen Arm hinter den Kopf und streck das gegenüberliegende Bein knapp über dem Boden weg.',
      'Atme auf dem Weg zurück ein und wechsle dann zum anderen Arm und Bein.',
      'Beweg dich langsam, als stünde ein Glas Wasser auf deinem Bauch.',
      'Sobald Licht unter dem unteren Rücken zu sehen ist, bist du zu weit gegangen: Streck dich weniger.',
    ],
    es: [
      'Túmbate boca arriba con los brazos hacia el techo y caderas y rodillas en ángulo recto en el aire.',
      'Suelta todo el aire para que bajen las costillas y la zona lumbar toque el suelo.',
      'Baja un brazo por detrás de la cabeza y estira la pierna contraria justo por encima del suelo.',
      'Toma aire al volver al inicio y cambia después al otro brazo y la otra pierna.',
      'Muévete despacio, como si llevaras un vaso de agua sobre el abdomen.',
      'En cuanto se vea luz bajo la zona lumbar has ido demasiado lejos, así que estírate menos.',
    ],
    ar: [
      'استلقِ على ظهرك وذراعاك إلى الأعلى، ووركاك وركبتاك مثنيان بزوايا قائمة في الهواء.',
      'أخرج الزفير كاملًا لتنخفض أضلاعك ويلامس أسفل ظهرك الأرض.',
      'أنزل ذراعًا خلف رأسك ومدّ الساق المعاكسة فوق الأرض بقليل.',
      'خذ شهيقًا وأنت تعود إلى البداية، ثم انتقل إلى الذراع والساق الأخريين.',
      'تحرّك ببطء كأنك توازن كأس ماء على بطنك.',
      'حين يظهر فراغ تحت أسفل ظهرك تكون قد تجاوزت الحد، فقلّل المدى.',
    ],
  },
  muscles: ['transversus abdominis', 'rectus abdominis', 'obliques', 'iliopsoas'],
};
