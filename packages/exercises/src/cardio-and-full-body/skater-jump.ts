import type { Exercise } from '../exercise.ts';

export const skaterJump: Exercise = {
  slug: 'skater_jump',
  name: { en: 'Skater jump', de: 'Skatersprung', es: 'Salto de patinador', ar: 'قفزة المتزلج' },
  instructions: {
    en: [
      'Balance on one leg with the knee bent and the other foot hovering behind you.',
      'Swing your arms across and push off sideways, breathing out as you leap.',
      'Land on the other foot with a bent hip and knee, and let the free leg sweep behind.',
      'Freeze for a split second and take a breath before you jump back.',
      'Begin with short hops and widen them as your landings get steadier.',
      'A knee that buckles inwards on landing is the warning sign; bend more at the hip and aim it over the toes.',
    ],
    de: [
      'Balanciere auf einem gebeugten Bein, der andere Fuß schwebt hinter dir.',
      'Schwing die Arme hinüber und stoß dich seitlich ab, mit dem Ausatmen beim Sprung.',
      'Lande auf dem anderen Fuß mit gebeugter Hüfte und gebeugtem Knie und lass das freie Bein dahinter ausschwingen.',
      'Bleib einen Sekundenbruchteil stehen und hol Luft, bevor du zurückspringst.',
      'Beginn mit kurzen Sprüngen und mach sie weiter, wenn die Landungen sicherer werden.',
      'Ein Knie, das bei der Landung nach innen knickt, ist das Warnzeichen: Beug die Hüfte mehr und richte es über die Zehen.',
    ],
    es: [
      'Mantén el equilibrio sobre una pierna con la rodilla doblada y el otro pie suspendido detrás.',
      'Balancea los brazos hacia el otro lado y salta de costado, soltando el aire al impulsarte.',
      'Cae sobre el otro pie con la cadera y la rodilla dobladas, y deja que la pierna libre pase por detrás.',
      'Quédate quieto una fracción de segundo y toma aire antes de saltar de vuelta.',
      'Empieza con saltos cortos y hazlos más amplios cuando caigas con más firmeza.',
      'Una rodilla que se mete hacia dentro al caer es la señal de alarma: dobla más la cadera y oriéntala sobre los dedos del pie.',
    ],
    ar: [
      'توازن على ساق واحدة وركبتها مثنية والقدم الأخرى معلقة خلفك.',
      'أرجح ذراعيك إلى الجهة الأخرى وادفع جانبيًا مع زفير عند القفز.',
      'اهبط على القدم الأخرى بورك وركبة مثنيين، ودع الساق الحرة تمرّ خلفك.',
      'اثبت لحظة قصيرة وخذ شهيقًا قبل أن تقفز عائدًا.',
      'ابدأ بقفزات قصيرة ووسّعها كلما ازداد هبوطك ثباتًا.',
      'ميل الركبة إلى الداخل عند الهبوط علامة تحذير، فاثنِ الورك أكثر ووجّهها فوق أصابع القدم.',
    ],
  },
  muscles: ['gluteus medius', 'gluteus maximus', 'quadriceps', 'adductors', 'gastrocnemius'],
  aliases: ['skater', 'skater hop', 'speed skater', 'lateral bound'],
};
