import type { Exercise } from '../exercise.ts';

export const standingForwardBend: Exercise = {
  slug: 'standing_forward_bend',
  name: {
    en: 'Standing forward bend',
    de: 'Vorbeuge im Stehen',
    es: 'Flexión de tronco de pie',
    ar: 'الانحناء الأمامي وقوفًا',
  },
  instructions: {
    en: [
      'Stand with your feet hip-width apart and soften your knees.',
      'Inhale to lengthen upwards, then exhale and fold forwards from the hips.',
      'Rest your hands on your shins, on blocks or on the floor, wherever they arrive.',
      'Let your head and neck go loose and stay for five unhurried breaths.',
      'Put your hands on your hips to come up with a flat back as you inhale.',
      'Locking the knees and tugging at the toes only bends the spine: a small knee bend moves the stretch into the hamstrings.',
    ],
    de: [
      'Steh mit hüftbreiten Füßen und mach die Knie weich.',
      'Werd beim Einatmen nach oben lang, atme dann aus und falte dich aus der Hüfte nach vorn.',
      'Leg die Hände auf die Schienbeine, auf Blöcke oder auf den Boden, wo immer sie ankommen.',
      'Lass Kopf und Nacken locker und bleib fünf ruhige Atemzüge.',
      'Setz die Hände an die Hüfte und komm beim Einatmen mit geradem Rücken hoch.',
      'Durchgedrückte Knie und Ziehen an den Zehen beugen nur die Wirbelsäule: Mit leicht gebeugten Knien dehnst du die Beinrückseiten.',
    ],
    es: [
      'Ponte de pie con los pies a la anchura de las caderas y afloja las rodillas.',
      'Toma aire para alargarte hacia arriba, luego suéltalo y pliégate hacia delante desde la cadera.',
      'Apoya las manos en las espinillas, en unos bloques o en el suelo, donde lleguen.',
      'Deja sueltos la cabeza y el cuello y quédate cinco respiraciones sin prisa.',
      'Pon las manos en las caderas y sube con la espalda recta mientras tomas aire.',
      'Bloquear las rodillas y tirar de los pies solo dobla la columna: doblarlas un poco lleva el estiramiento a los isquiotibiales.',
    ],
    ar: [
      'قف وقدماك بعرض الوركين وأرخِ ركبتيك.',
      'خذ شهيقًا لتمتد إلى الأعلى، ثم ازفر وانطوِ إلى الأمام من وركيك.',
      'ضع يديك على ساقيك أو على مكعبات أو على الأرض، حيثما وصلتا.',
      'أرخِ رأسك ورقبتك وابقَ خمسة أنفاس بلا عجلة.',
      'ضع يديك على وركيك لتصعد بظهر مستقيم مع الشهيق.',
      'قفل الركبتين وشدّ أصابع القدمين لا يثني إلا العمود الفقري، وثني الركبتين قليلًا ينقل التمدد إلى عضلات الفخذ الخلفية.',
    ],
  },
  muscles: ['hamstrings', 'gastrocnemius', 'erector spinae', 'gluteus maximus'],
  aliases: ['forward bend', 'forward fold', 'standing hamstring stretch'],
  countable: false,
};
