import type { Exercise } from '../exercise.ts';

export const hipFlexorStretch: Exercise = {
  slug: 'hip_flexor_stretch',
  name: {
    en: 'Hip flexor stretch',
    de: 'Hüftbeuger dehnen',
    es: 'Estiramiento del flexor de cadera',
    ar: 'إطالة مثنيات الورك',
  },
  instructions: {
    en: [
      'Kneel on one knee, on a folded towel if you like, with the other foot flat in front of you.',
      'Tighten the buttock of the kneeling side and tuck your tailbone under.',
      'Shift your whole body forwards by a few centimetres until the front of that hip begins to pull.',
      'Hold for 20 to 30 seconds and let each long breath out soften the stretch.',
      'Change legs and compare the two sides.',
      'Arching the back to lunge further forwards lets the hip escape, so keep the tuck and move less.',
    ],
    de: [
      'Knie auf einem Knie, gern auf einem gefalteten Handtuch, der andere Fuß steht flach vor dir.',
      'Spann das Gesäß der knienden Seite an und kipp das Steißbein nach unten.',
      'Schieb den ganzen Körper ein paar Zentimeter nach vorn, bis es vorn an dieser Hüfte zu ziehen beginnt.',
      'Halt 20 bis 30 Sekunden und lass jedes lange Ausatmen die Dehnung weicher machen.',
      'Wechsle das Bein und vergleich die beiden Seiten.',
      'Wer ins Hohlkreuz geht, um weiter nach vorn zu kommen, lässt die Hüfte entwischen: Halt das Becken gekippt und geh weniger weit.',
    ],
    es: [
      'Apoya una rodilla, si quieres sobre una toalla doblada, con el otro pie plano delante de ti.',
      'Aprieta el glúteo del lado arrodillado y mete el cóccix hacia abajo.',
      'Lleva todo el cuerpo unos centímetros adelante hasta que empiece a tirar la parte delantera de esa cadera.',
      'Aguanta de 20 a 30 segundos y deja que cada salida larga de aire suavice el estiramiento.',
      'Cambia de pierna y compara los dos lados.',
      'Arquear la espalda para avanzar más deja escapar la cadera, así que mantén la pelvis metida y muévete menos.',
    ],
    ar: [
      'اجثُ على ركبة واحدة، على منشفة مطوية إن شئت، والقدم الأخرى مسطحة أمامك.',
      'شدّ ردف الجهة الجاثية وأمِل عصعصك إلى الأسفل.',
      'انقل جسمك كله بضعة سنتيمترات إلى الأمام حتى تشعر بشدّ في مقدمة ذلك الورك.',
      'اثبت من 20 إلى 30 ثانية ودع كل زفير طويل يليّن التمدد.',
      'بدّل الساق وقارن بين الجهتين.',
      'تقويس الظهر للتقدم أكثر يجعل الورك يفلت، فحافظ على ميل الحوض وتحرّك أقل.',
    ],
  },
  muscles: ['iliopsoas', 'rectus femoris', 'tensor fasciae latae'],
  aliases: ['kneeling hip flexor stretch', 'half-kneeling hip flexor stretch'],
  countable: false,
};
