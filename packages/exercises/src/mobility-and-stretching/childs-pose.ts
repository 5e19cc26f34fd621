import type { Exercise } from '../exercise.ts';

export const childsPose: Exercise = {
  slug: 'childs_pose',
  name: { en: "Child's pose", de: 'Haltung des Kindes', es: 'Postura del niño', ar: 'وضعية الطفل' },
  instructions: {
    en: [
      'Kneel with your big toes together and your knees as wide as is comfortable.',
      'Sit back onto your heels and walk your hands forwards until your forehead rests on the mat.',
      'Let your chest grow heavy between your thighs.',
      'Breathe slowly into the back of your ribs and feel them widen.',
      'Remain for half a minute or longer, then walk your hands back to sit up.',
      'Straining to reach further keeps the shoulders tense; put a cushion under your seat or forehead and let go.',
    ],
    de: [
      'Knie dich hin, die großen Zehen zusammen und die Knie so weit, wie es bequem ist.',
      'Setz dich auf die Fersen zurück und lauf mit den Händen nach vorn, bis die Stirn auf der Matte liegt.',
      'Lass die Brust zwischen den Oberschenkeln schwer werden.',
      'Atme langsam in die hinteren Rippen und spür, wie sie sich weiten.',
      'Bleib eine halbe Minute oder länger und lauf dann mit den Händen zurück, um dich aufzusetzen.',
      'Wer sich weiter strecken will, behält die Schultern angespannt: Leg ein Kissen unter Gesäß oder Stirn und lass los.',
    ],
    es: [
      'Arrodíllate con los dedos gordos juntos y las rodillas tan abiertas como te resulte cómodo.',
      'Siéntate sobre los talones y avanza las manos hasta apoyar la frente en la esterilla.',
      'Deja que el pecho pese entre los muslos.',
      'Respira despacio hacia la parte de atrás de las costillas y nota cómo se ensanchan.',
      'Quédate medio minuto o más y después vuelve con las manos hasta sentarte.',
      'Esforzarte por llegar más lejos tensa los hombros: pon un cojín bajo el trasero o la frente y suéltate.',
    ],
    ar: [
      'اجثُ وإبهاما قدميك متلامسان وركبتاك متباعدتان بقدر ما يريحك.',
      'اجلس على كعبيك وامشِ بيديك إلى الأمام حتى تستقر جبهتك على البساط.',
      'دع صدرك يثقل بين فخذيك.',
      'تنفّس ببطء نحو ظهر أضلاعك واشعر بها تتسع.',
      'ابقَ نصف دقيقة أو أكثر، ثم ارجع بيديك لتجلس.',
      'الإجهاد للوصول أبعد يُبقي الكتفين مشدودين، فضع وسادة تحت مقعدتك أو جبهتك واسترخِ.',
    ],
  },
  muscles: ['latissimus dorsi', 'erector spinae', 'gluteus maximus', 'teres major'],
  aliases: ['child pose'],
  countable: false,
};
