import type { Exercise } from '../exercise.ts';

export const dumbbellFly: Exercise = {
  slug: 'dumbbell_fly',
  name: {
    en: 'Dumbbell fly',
    de: 'Fliegende mit Kurzhanteln',
    es: 'Aperturas con mancuernas',
    ar: 'التفتيح بالدمبل',
  },
  instructions: {
    en: [
      'Lie on a bench holding two light dumbbells above your chest, palms facing each other.',
      'Put a soft bend in your elbows and keep that same bend from start to finish.',
      'Inhale and open your arms wide in an arc until you feel your chest stretch, hands no lower than the bench.',
      'Exhale as you close the arc, as if hugging a large barrel.',
      'Stop just before the dumbbells touch so that the chest stays under tension.',
      'If the elbows bend more and more on the way down it becomes a press: choose a lighter pair.',
    ],
    de: [
      'Leg dich auf eine Bank und halt zwei leichte Kurzhanteln über der Brust, die Handflächen zueinander.',
      'Beug die Ellbogen leicht und behalt diese Beugung vom Anfang bis zum Ende bei.',
      'Atme ein und öffne die Arme in weitem Bogen, bis du die Dehnung in der Brust spürst, die Hände nicht tiefer als die Bank.',
      'Schließ den Bogen beim Ausatmen, als würdest du ein großes Fass umarmen.',
      'Halt an, kurz bevor sich die Hanteln berühren, damit die Brust unter Spannung bleibt.',
      'Beugen sich die Ellbogen auf dem Weg nach unten immer mehr, wird ein Drücken daraus: Nimm leichtere Hanteln.',
    ],
    es: [
      'Túmbate en un banco con dos mancuernas ligeras sobre el pecho, con las palmas enfrentadas.',
      'Dobla un poco los codos y mantén esa misma flexión de principio a fin.',
      'Toma aire y abre los brazos en arco hasta notar que se estira el pecho, sin bajar las manos más que el banco.',
      'Suelta el aire mientras cierras el arco, como si abrazaras un barril grande.',
      'Para justo antes de que se toquen las mancuernas para que el pecho siga en tensión.',
      'Si los codos se doblan cada vez más al bajar, se convierte en un press: elige unas más ligeras.',
    ],
    ar: [
      'استلقِ على مقعد وأمسك دمبلين خفيفين فوق صدرك وكفّاك متقابلتان.',
      'اثنِ مرفقيك قليلًا وحافظ على هذا الانثناء من البداية إلى النهاية.',
      'خذ شهيقًا وافتح ذراعيك في قوس واسع حتى تشعر بتمدد صدرك، ويداك ليستا أخفض من المقعد.',
      'ازفر وأنت تغلق القوس كأنك تعانق برميلًا كبيرًا.',
      'توقف قبيل تلامس الدمبلين ليبقى صدرك مشدودًا.',
      'إذا زاد انثناء المرفقين أثناء النزول صار التمرين ضغطًا، فاختر وزنًا أخف.',
    ],
  },
  muscles: ['pectoralis major', 'anterior deltoid', 'biceps brachii'],
  aliases: ['chest fly', 'dumbbell flye', 'dumbbell flies', 'chest flies', 'chest flye'],
};
