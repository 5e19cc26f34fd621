import type { Exercise } from '../exercise.ts';

export const standingSideStretch: Exercise = {
  slug: 'standing_side_stretch',
  name: {
    en: 'Standing side stretch',
    de: 'Seitdehnung im Stehen',
    es: 'Estiramiento lateral de pie',
    ar: 'إطالة الجانب وقوفًا',
  },
  instructions: {
    en: [
      'Stand with your feet at hip width, one hand on your hip and the other arm reaching up.',
      'Breathe in and stretch that hand towards the ceiling until the ribs open.',
      'Breathe out and bend sideways in a long arc, with both feet equally heavy.',
      'Hold for two breaths, sending the air into the upper side of your chest.',
      'Come back to the middle and repeat on the other side.',
      'Leaning forwards or twisting makes it feel easier, so pretend to stand between two panes of glass.',
    ],
    de: [
      'Steh hüftbreit, eine Hand an der Hüfte und den anderen Arm nach oben gestreckt.',
      'Atme ein und streck diese Hand zur Decke, bis sich die Rippen öffnen.',
      'Atme aus und neig dich in einem langen Bogen zur Seite, beide Füße gleich schwer.',
      'Halt zwei Atemzüge und schick die Luft in die obere Seite der Brust.',
      'Komm zur Mitte zurück und wiederhole es auf der anderen Seite.',
      'Vorbeugen oder Verdrehen macht es scheinbar leichter: Tu so, als stündest du zwischen zwei Glasscheiben.',
    ],
    es: [
      'Ponte con los pies a la anchura de las caderas, una mano en la cadera y el otro brazo hacia arriba.',
      'Toma aire y estira esa mano hacia el techo hasta que se abran las costillas.',
      'Suelta el aire e inclínate de lado en un arco largo, con el mismo peso en los dos pies.',
      'Aguanta dos respiraciones llevando el aire al lado de arriba del pecho.',
      'Vuelve al centro y repite del otro lado.',
      'Inclinarte hacia delante o girarte lo hace parecer más fácil, así que imagina que estás entre dos cristales.',
    ],
    ar: [
      'قف وقدماك بعرض الوركين ويد على وركك والذراع الأخرى ممدودة إلى الأعلى.',
      'خذ شهيقًا ومدّ تلك اليد نحو السقف حتى تنفتح أضلاعك.',
      'ازفر ومِل جانبيًا في قوس طويل وثقلك متساوٍ على قدميك.',
      'اثبت نفَسين وأرسل الهواء إلى الجهة العليا من صدرك.',
      'عد إلى الوسط وكرّر على الجهة الأخرى.',
      'الميل إلى الأمام أو الالتفاف يُشعرك بسهولة أكبر، فتخيل أنك تقف بين لوحي زجاج.',
    ],
  },
  muscles: ['obliques', 'quadratus lumborum', 'latissimus dorsi', 'intercostals'],
  aliases: ['side stretch'],
  countable: false,
};
