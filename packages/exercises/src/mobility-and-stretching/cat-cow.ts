import type { Exercise } from '../exercise.ts';

export const catCow: Exercise = {
  slug: 'cat_cow',
  name: { en: 'Cat-cow', de: 'Katze-Kuh', es: 'Gato-vaca', ar: 'القطة والبقرة' },
  instructions: {
    en: [
      'Come onto your hands and knees with your shoulders over your wrists and your hips over your knees.',
      'As you breathe in, let your belly sink, lift your tailbone and look gently forwards.',
      'As you breathe out, push the floor away, round your whole back and let your head hang.',
      'Flow from one shape to the other at the pace of your own breath.',
      'Start the wave at the tailbone and let it travel up to the neck.',
      'Bending the elbows or rocking to and fro takes the movement out of the spine, so keep arms and thighs still.',
    ],
    de: [
      'Geh auf Hände und Knie, die Schultern über den Handgelenken und die Hüfte über den Knien.',
      'Lass beim Einatmen den Bauch sinken, heb das Steißbein und schau sanft nach vorn.',
      'Drück beim Ausatmen den Boden weg, mach den ganzen Rücken rund und lass den Kopf hängen.',
      'Fließ im Tempo deines eigenen Atems von einer Form in die andere.',
      'Beginn die Welle am Steißbein und lass sie bis zum Nacken wandern.',
      'Gebeugte Ellbogen oder Vor- und Zurückschaukeln nehmen die Bewegung aus der Wirbelsäule: Halt Arme und Oberschenkel ruhig.',
    ],
    es: [
      'Ponte a cuatro patas con los hombros sobre las muñecas y las caderas sobre las rodillas.',
      'Al tomar aire, deja bajar el abdomen, sube el cóccix y mira suavemente al frente.',
      'Al soltar el aire, empuja el suelo, redondea toda la espalda y deja colgar la cabeza.',
      'Pasa de una forma a la otra al ritmo de tu propia respiración.',
      'Empieza la ola en el cóccix y deja que suba hasta el cuello.',
      'Doblar los codos o mecerte adelante y atrás quita el movimiento a la columna, así que mantén quietos los brazos y los muslos.',
    ],
    ar: [
      'اجثُ على يديك وركبتيك وكتفاك فوق رسغيك ووركاك فوق ركبتيك.',
      'مع الشهيق دع بطنك يهبط وارفع عصعصك وانظر برفق إلى الأمام.',
      'مع الزفير ادفع الأرض وقوّس ظهرك كله ودع رأسك يتدلى.',
      'انتقل بسلاسة من شكل إلى آخر على إيقاع نفَسك.',
      'ابدأ الموجة من العصعص ودعها تصعد حتى الرقبة.',
      'ثني المرفقين أو التأرجح ذهابًا وإيابًا يسلب العمود الفقري حركته، فأبقِ ذراعيك وفخذيك ثابتين.',
    ],
  },
  muscles: ['erector spinae', 'rectus abdominis', 'multifidus', 'serratus anterior'],
  aliases: ['cat-cow stretch', 'cat camel', 'cat and cow'],
  countable: false,
};
