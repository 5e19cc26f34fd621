import { variantOf } from '../coached.ts';
import { shoulderPress } from './shoulder-press.ts';

export const arnoldPress = variantOf(shoulderPress, {
  slug: 'arnold_press',
  name: { en: 'Arnold press', de: 'Arnold-Press', es: 'Press Arnold', ar: 'ضغط أرنولد' },
  instructions: {
    en: [
      'Sit upright with a dumbbell in each hand in front of your collarbones, palms facing you and elbows together.',
      'Brace your trunk and keep your feet flat on the floor.',
      'As you breathe out, open your elbows to the sides and press upwards in one smooth turn.',
      'Your palms face forwards by the time your arms are straight overhead.',
      'Breathe in and reverse the path, turning the palms back towards you on the way down.',
      'Rushing the rotation at the very bottom jars the shoulder: let it happen gradually over the whole press.',
    ],
    de: [
      'Setz dich aufrecht hin, in jeder Hand eine Kurzhantel vor den Schlüsselbeinen, die Handflächen zu dir und die Ellbogen zusammen.',
      'Spann den Rumpf an und lass die Füße flach am Boden.',
      'Öffne beim Ausatmen die Ellbogen zu den Seiten und drück in einer fließenden Drehung nach oben.',
      'Wenn die Arme über dem Kopf gerade sind, zeigen die Handflächen nach vorn.',
      'Atme ein, geh denselben Weg zurück und dreh die Handflächen auf dem Weg nach unten wieder zu dir.',
      'Ganz unten hastig zu drehen reißt an der Schulter: Lass die Drehung über den ganzen Weg entstehen.',
    ],
    es: [
      'Siéntate erguido con una mancuerna en cada mano delante de las clavículas, las palmas hacia ti y los codos juntos.',
      'Pon firme el tronco y mantén los pies planos en el suelo.',
      'Mientras sueltas el aire, abre los codos a los lados y empuja hacia arriba en un solo giro fluido.',
      'Las palmas miran al frente cuando los brazos quedan estirados sobre la cabeza.',
      'Toma aire y recorre el camino inverso, girando las palmas hacia ti al bajar.',
      'Girar con prisa en lo más bajo castiga el hombro: deja que ocurra poco a poco durante todo el recorrido.',
    ],
    ar: [
      'اجلس منتصبًا وفي كل يد دمبل أمام ترقوتيك، وكفّاك نحوك ومرفقاك متقاربان.',
      'شدّ جذعك وأبقِ قدميك مسطحتين على الأرض.',
      'مع الزفير افتح مرفقيك إلى الجانبين وادفع إلى الأعلى في دوران واحد سلس.',
      'حين تستقيم ذراعاك فوق رأسك يكون كفّاك إلى الأمام.',
      'خذ شهيقًا واعكس المسار وأدر كفّيك نحوك أثناء النزول.',
      'التعجل بالدوران في أسفل نقطة يؤذي الكتف، فدعه يحدث تدريجيًا على طول الحركة.',
    ],
  },
  muscles: ['anterior deltoid', 'lateral deltoid', 'triceps brachii', 'trapezius', 'rotator cuff'],
  aliases: ['arnold shoulder press', 'arnold dumbbell press'],
});
