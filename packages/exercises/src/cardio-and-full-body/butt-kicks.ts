import type { Exercise } from '../exercise.ts';

export const buttKicks: Exercise = {
  slug: 'butt_kicks',
  name: { en: 'Butt kicks', de: 'Anfersen', es: 'Talones al glúteo', ar: 'ركل الأرداف' },
  instructions: {
    en: [
      'Stand upright on the balls of your feet with your arms ready to run.',
      'Jog on the spot and snap each heel up towards the buttock on the same side.',
      'Point your knees down at the floor as the heel comes up.',
      'Let your breathing settle into the rhythm of your steps, and relax your jaw and hands.',
      'Touch down quietly under your hips before you flick the other foot.',
      'Tipping forwards from the waist makes the kick look higher without using the hamstrings any more.',
    ],
    de: [
      'Steh aufrecht auf den Fußballen, die Arme bereit zum Laufen.',
      'Jogge auf der Stelle und schnell jede Ferse zum Gesäß derselben Seite.',
      'Lass die Knie zum Boden zeigen, während die Ferse hochkommt.',
      'Lass den Atem in den Rhythmus deiner Schritte finden und entspann Kiefer und Hände.',
      'Setz leise unter der Hüfte auf, bevor der andere Fuß hochschnellt.',
      'Wer sich in der Taille vorbeugt, lässt den Schwung höher aussehen, ohne die Beinrückseiten mehr zu nutzen.',
    ],
    es: [
      'Ponte erguido sobre la parte delantera de los pies, con los brazos listos para correr.',
      'Trota en el sitio y lanza cada talón hacia el glúteo del mismo lado.',
      'Apunta las rodillas al suelo mientras sube el talón.',
      'Deja que la respiración siga el ritmo de tus pasos y relaja la mandíbula y las manos.',
      'Apoya sin ruido bajo la cadera antes de lanzar el otro pie.',
      'Inclinarte por la cintura hace que la patada parezca más alta sin usar más los isquiotibiales.',
    ],
    ar: [
      'قف منتصبًا على مشطي قدميك وذراعاك مستعدتان للجري.',
      'اجرِ في مكانك وارفع كل كعب بسرعة نحو الردف من الجهة نفسها.',
      'وجّه ركبتيك إلى الأرض والكعب يرتفع.',
      'دع تنفّسك يستقر على إيقاع خطواتك، وأرخِ فكّك ويديك.',
      'اهبط بهدوء تحت وركيك قبل أن ترفع القدم الأخرى.',
      'الميل من الخصر إلى الأمام يُظهر الركلة أعلى دون أن يُشغل عضلات الفخذ الخلفية أكثر.',
    ],
  },
  muscles: ['hamstrings', 'gastrocnemius', 'quadriceps', 'tibialis anterior'],
  aliases: ['heel kick', 'heel flick', 'bum kick'],
};
