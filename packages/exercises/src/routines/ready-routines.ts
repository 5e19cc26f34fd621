// The one list of routines that come with the release. Sets, repetitions and rests follow the position stand of the
// American College of Sports Medicine on progression (doi 10.1249/MSS.0b013e3181915670): 8 to 12 repetitions for beginners, one
// to three sets, one to two minutes of rest, two to three days a week.
import type { ReadyRoutine, ReadyStep } from './ready-routine.ts';

const counted = (slug: string, sets: number, repetitions: number, restSeconds = 60): ReadyStep => ({
  slug,
  sets,
  target: { repetitions },
  restSeconds,
});

const held = (slug: string, sets: number, seconds: number, restSeconds = 60): ReadyStep => ({
  slug,
  sets,
  target: { seconds },
  restSeconds,
});

export const readyRoutines: readonly ReadyRoutine[] = [
  {
    key: 'gentle_start',
    goal: 'gentle_start',
    level: 'beginner',
    equipment: 'none',
    days: [1, 3, 5],
    name: { en: 'First steps', de: 'Erste Schritte', es: 'Primeros pasos', ar: 'الخطوات الأولى' },
    about: {
      en: 'For whoever begins anew, or after a break: little load, much rest, a wall to lean on.',
      de: 'Für alle, die neu oder nach einer Pause anfangen: wenig Last, viel Erholung, eine Wand zum Anlehnen.',
      es: 'Para quien empieza o vuelve tras una pausa: poca carga, mucho descanso y una pared de apoyo.',
      ar: 'لمن يبدأ من جديد أو يعود بعد انقطاع: حمل قليل وراحة طويلة وجدار للاستناد.',
    },
    steps: [
      counted('knee_raise', 2, 8, 90),
      counted('wall_push_up', 2, 8, 90),
      counted('calf_raise', 2, 10, 90),
      counted('shoulder_abduction', 2, 8, 90),
      counted('glute_bridge', 2, 8, 90),
    ],
  },
  {
    key: 'mobility',
    goal: 'mobility',
    level: 'beginner',
    equipment: 'none',
    days: [2, 4, 6],
    name: { en: 'Mobile joints', de: 'Bewegliche Gelenke', es: 'Articulaciones ágiles', ar: 'مفاصل مرنة' },
    about: {
      en: 'Hips, shoulders and ankles through all of their range, slowly and without weight.',
      de: 'Hüften, Schultern und Fußgelenke durch ihren ganzen Weg, langsam und ohne Gewicht.',
      es: 'Caderas, hombros y tobillos en todo su recorrido, despacio y sin peso.',
      ar: 'الوركان والكتفان والكاحلان في كامل مداها، ببطء ومن دون أوزان.',
    },
    steps: [
      counted('shoulder_abduction', 2, 10, 30),
      counted('knee_raise', 2, 10, 30),
      counted('side_lunge', 2, 8, 45),
      counted('good_morning', 2, 10, 45),
      counted('sumo_squat', 2, 8, 45),
      counted('glute_bridge', 2, 10, 45),
    ],
  },
  {
    key: 'home_strength',
    goal: 'strength',
    level: 'beginner',
    equipment: 'none',
    days: [1, 3, 5],
    name: {
      en: 'Strong at home',
      de: 'Kraft für zu Hause',
      es: 'Fuerza en casa',
      ar: 'قوة في المنزل',
    },
    about: {
      en: 'The whole body in half an hour, with nothing but the floor.',
      de: 'Der ganze Körper in einer halben Stunde, nur mit dem Boden.',
      es: 'Todo el cuerpo en media hora, solo con el suelo.',
      ar: 'الجسم كله في نصف ساعة، ولا تحتاج إلا إلى الأرض.',
    },
    steps: [
      counted('squat', 3, 10),
      counted('knee_push_up', 3, 8),
      counted('reverse_lunge', 2, 8),
      counted('glute_bridge', 3, 12),
      held('plank', 3, 20),
    ],
  },
  {
    key: 'home_strength_more',
    goal: 'strength',
    level: 'intermediate',
    equipment: 'none',
    days: [1, 3, 5],
    name: {
      en: 'Stronger at home',
      de: 'Mehr Kraft für zu Hause',
      es: 'Más fuerza en casa',
      ar: 'قوة أكبر في المنزل',
    },
    about: {
      en: 'One leg at a time, full push-ups and longer holds; a chair helps.',
      de: 'Ein Bein nach dem anderen, ganze Liegestütze und längeres Halten; ein Stuhl hilft.',
      es: 'Una pierna cada vez, flexiones completas y aguantes más largos; ayuda una silla.',
      ar: 'ساق بعد ساق وتمارين ضغط كاملة وثبات أطول؛ ويفيدك كرسي.',
    },
    steps: [
      counted('bulgarian_split_squat', 3, 10, 90),
      counted('push_up', 3, 10, 90),
      counted('side_lunge', 3, 10, 60),
      counted('bench_dip', 3, 10, 60),
      counted('leg_raise', 3, 10, 60),
      held('side_plank', 3, 30, 60),
    ],
  },
  {
    key: 'dumbbells',
    goal: 'muscle',
    level: 'beginner',
    equipment: 'dumbbells',
    days: [2, 5],
    name: {
      en: 'Full body with dumbbells',
      de: 'Ganzer Körper mit Hanteln',
      es: 'Cuerpo entero con mancuernas',
      ar: 'الجسم كله بالدمبل',
    },
    about: {
      en: 'Legs, back, chest, shoulders and arms with a pair of dumbbells.',
      de: 'Beine, Rücken, Brust, Schultern und Arme mit einem Paar Hanteln.',
      es: 'Piernas, espalda, pecho, hombros y brazos con un par de mancuernas.',
      ar: 'الساقان والظهر والصدر والكتفان والذراعان بزوج من الدمبل.',
    },
    steps: [
      counted('goblet_squat', 3, 10, 90),
      counted('one_arm_dumbbell_row', 3, 10, 60),
      counted('knee_push_up', 3, 10, 90),
      counted('shoulder_press', 2, 10, 60),
      counted('biceps_curl', 2, 10, 60),
    ],
  },
  {
    key: 'dumbbells_more',
    goal: 'muscle',
    level: 'intermediate',
    equipment: 'dumbbells',
    days: [1, 3, 5],
    name: {
      en: 'More with dumbbells',
      de: 'Mehr mit Hanteln',
      es: 'Más con mancuernas',
      ar: 'المزيد بالدمبل',
    },
    about: {
      en: 'Three days a week: heavier, with the back of the legs and single muscles of the arms.',
      de: 'Drei Tage in der Woche: schwerer, mit der Rückseite der Beine und einzelnen Muskeln der Arme.',
      es: 'Tres días por semana: más peso, la parte posterior de las piernas y músculos sueltos del brazo.',
      ar: 'ثلاثة أيام في الأسبوع: وزن أكبر، مع خلف الساقين وعضلات الذراع منفردة.',
    },
    steps: [
      counted('goblet_squat', 4, 10, 90),
      counted('romanian_deadlift', 3, 10, 90),
      counted('bent_over_row', 4, 10, 90),
      counted('arnold_press', 3, 10, 60),
      counted('lateral_raise', 3, 12, 60),
      counted('hammer_curl', 3, 10, 60),
      counted('triceps_extension', 3, 10, 60),
    ],
  },
  {
    key: 'breath',
    goal: 'endurance',
    level: 'intermediate',
    equipment: 'none',
    days: [2, 4],
    name: { en: 'Out of breath', de: 'Außer Atem', es: 'Sin aliento', ar: 'لياقة القلب' },
    about: {
      en: 'Quick movements with short rests, for heart and lungs.',
      de: 'Schnelle Bewegungen mit kurzen Pausen, für Herz und Lunge.',
      es: 'Movimientos rápidos con descansos cortos, para el corazón y los pulmones.',
      ar: 'حركات سريعة وراحة قصيرة، للقلب والرئتين.',
    },
    steps: [
      counted('jumping_jack', 3, 30, 30),
      counted('high_knees', 3, 30, 30),
      counted('mountain_climber', 3, 20, 30),
      counted('jump_squat', 3, 10, 45),
      counted('burpee', 3, 6, 60),
    ],
  },
];
