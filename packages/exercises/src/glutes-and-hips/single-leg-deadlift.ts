import type { Exercise } from '../exercise.ts';

export const singleLegDeadlift: Exercise = {
  slug: 'single_leg_deadlift',
  name: {
    en: 'Single-leg deadlift',
    de: 'Einbeiniges Kreuzheben',
    es: 'Peso muerto a una pierna',
    ar: 'الرفعة الميتة بساق واحدة',
  },
  instructions: {
    en: [
      'Balance on one leg with the knee slightly bent and fix your eyes on a spot on the floor ahead.',
      'Hinge at the hip, letting your trunk tip forwards while the free leg reaches straight out behind you.',
      'Inhale on the way down and keep going until trunk and leg form one line, about level with the floor.',
      'Point the toes of the raised foot at the ground so that your pelvis stays square.',
      'Squeeze the buttock of the standing leg and exhale as you swing back up to vertical.',
      'When the free hip opens out to the side you lose both balance and effect, so turn it down even if you reach less far.',
    ],
    de: [
      'Steh auf einem Bein mit leicht gebeugtem Knie und schau auf einen festen Punkt vor dir am Boden.',
      'Beug dich aus der Hüfte, lass den Oberkörper nach vorn kippen und streck das freie Bein gerade nach hinten.',
      'Atme auf dem Weg nach unten ein und geh weiter, bis Rumpf und Bein eine Linie bilden, etwa waagerecht.',
      'Richte die Zehen des gehobenen Fußes zum Boden, damit das Becken gerade bleibt.',
      'Spann das Gesäß des Standbeins an und richte dich beim Ausatmen wieder auf.',
      'Dreht die freie Hüfte nach außen auf, verlierst du Gleichgewicht und Wirkung: Dreh sie ein, auch wenn du dann weniger weit kommst.',
    ],
    es: [
      'Mantén el equilibrio sobre una pierna con la rodilla algo flexionada y fija la vista en un punto del suelo delante de ti.',
      'Dobla la cadera dejando caer el tronco hacia delante mientras la pierna libre se estira recta hacia atrás.',
      'Toma aire al bajar y sigue hasta que tronco y pierna formen una línea, más o menos horizontal.',
      'Apunta los dedos del pie levantado al suelo para que la pelvis no se gire.',
      'Aprieta el glúteo de la pierna de apoyo y suelta el aire al volver a la vertical.',
      'Cuando la cadera libre se abre hacia fuera pierdes equilibrio y efecto, así que gírala hacia abajo aunque llegues menos lejos.',
    ],
    ar: [
      'قف على ساق واحدة وركبتها مثنية قليلًا، وثبّت نظرك على نقطة في الأرض أمامك.',
      'انثنِ من الورك ودع جذعك يميل إلى الأمام بينما تمتد الساق الحرة مستقيمة إلى الخلف.',
      'خذ شهيقًا وأنت تنزل واستمر حتى يصبح جذعك وساقك على خط واحد أفقي تقريبًا.',
      'وجّه أصابع القدم المرفوعة نحو الأرض ليبقى حوضك مستويًا.',
      'شدّ ردف الساق الثابتة وازفر وأنت تعود إلى الوضع العمودي.',
      'حين ينفتح الورك الحر إلى الخارج تفقد التوازن والفائدة معًا، فأدره إلى الأسفل وإن بلغت مدى أقل.',
    ],
  },
  muscles: ['gluteus maximus', 'hamstrings', 'gluteus medius', 'erector spinae', 'adductors'],
  aliases: ['single-leg romanian deadlift', 'one-leg deadlift'],
};
