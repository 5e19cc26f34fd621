// What goes wrong in the trunk.

import { fault, type Fault } from './fault.ts';
import { fallsShort, type ShortRange } from './range.ts';

/** Leans too far forwards. */
export function leansForward(limit: number, severity: 2 | 3 = 3): Fault {
  return fault({
    id: 'leaning_forward',
    take: 'percentile_90',
    signal: 'trunk_lean',
    over: 'repetition',
    faultWhen: 'above',
    limit,
    margin: 10,
    severity,
    views: ['side'],
    says: {
      en: 'Leaning too far forward',
      de: 'Zu weit nach vorn gelehnt',
      es: 'Te inclinas demasiado hacia delante',
      ar: 'ميل شديد إلى الأمام',
    },
    cue: {
      id: 'chest_up',
      en: 'Keep your chest up.',
      de: 'Brust oben lassen.',
      es: 'Mantén el pecho arriba.',
      ar: 'أبقِ صدرك مرفوعًا.',
    },
    source:
      'LearnOpenCV squat trainer: trunk beyond 50 degrees from vertical, NgoQuocBao 40 in a lunge; 5 are left for the pose finder, and more where the exercise leans by itself.',
  });
}

/** The hips rise before the chest, so that the back lifts. */
export function hipsFirst(limit: number): Fault {
  return fault({
    id: 'hips_first',
    take: 'lead',
    signal: 'knee_flexion',
    aheadOf: 'trunk_lean',
    over: 'back',
    faultWhen: 'above',
    limit,
    margin: 0.2,
    severity: 3,
    views: ['side', 'oblique'],
    says: {
      en: 'Hips rise before the chest',
      de: 'Hüfte steigt vor der Brust',
      es: 'La cadera sube antes que el pecho',
      ar: 'الورك يرتفع قبل الصدر',
    },
    cue: {
      id: 'chest_with_hips',
      en: 'Lift your chest together with your hips.',
      de: 'Heb Brust und Hüfte gleichzeitig an.',
      es: 'Sube el pecho y la cadera a la vez.',
      ar: 'ارفع صدرك ووركك معًا.',
    },
    source:
      'Hales 2009 and NSCA Essentials: hips and shoulders rise together; knees that have straightened far ahead of the trunk leave the lift to the back.',
  });
}

/** The trunk is not bent far enough over the legs. */
export function shortHinge(told: Pick<ShortRange, 'atLeast' | 'cue' | 'source'>): Fault {
  return fallsShort({
    ...told,
    id: 'too_shallow',
    signal: 'trunk_lean',
    over: 'repetition',
    margin: 10,
    severity: 2,
    views: ['side', 'oblique'],
    says: {
      en: 'Too short a hinge',
      de: 'Zu wenig vorgebeugt',
      es: 'Poca inclinación',
      ar: 'الانحناء قليل',
    },
  });
}

/** Of who lies on the back the shoulders hardly leave the floor. */
export function shouldersHardlyLift(told: Pick<ShortRange, 'atLeast' | 'cue' | 'source'>): Fault {
  return fallsShort({
    ...told,
    id: 'too_shallow',
    signal: 'shoulder_over_hip',
    over: 'repetition',
    comparedToRest: 'difference',
    margin: 0.06,
    severity: 2,
    views: ['side', 'oblique'],
    says: {
      en: 'Shoulders hardly lift',
      de: 'Schultern heben sich kaum',
      es: 'Los hombros apenas se levantan',
      ar: 'الكتفان بالكاد يرتفعان',
    },
  });
}

/** Stands too upright for an exercise that is done bent over. */
export function tooUpright(told: Pick<ShortRange, 'atLeast' | 'margin' | 'views' | 'source'>): Fault {
  return fallsShort({
    ...told,
    id: 'too_upright',
    signal: 'trunk_lean',
    over: 'repetition',
    severity: 1,
    says: {
      en: 'Too upright',
      de: 'Zu aufrecht',
      es: 'Tronco demasiado erguido',
      ar: 'الجذع قائم أكثر من اللازم',
    },
    cue: {
      id: 'bend_over',
      en: 'Bend farther over from the hips.',
      de: 'Beug dich aus der Hüfte weiter vor.',
      es: 'Inclínate más desde la cadera.',
      ar: 'انحنِ أكثر من الورك.',
    },
  });
}

/** The line from hip to shoulder gets shorter, as it does over a back that bends. */
export const backRounds: Fault = fault({
  id: 'back_rounded',
  take: 'mean',
  signal: 'trunk_length',
  over: 'peak',
  comparedToRest: 'share',
  faultWhen: 'below',
  limit: 0.906,
  margin: 0.05,
  severity: 3,
  views: ['side'],
  says: { en: 'Back rounds', de: 'Rücken wird rund', es: 'La espalda se redondea', ar: 'الظهر يتقوّس' },
  cue: {
    id: 'flat_back',
    en: 'Keep your back flat and your chest proud.',
    de: 'Rücken gerade, Brust raus.',
    es: 'Espalda recta y pecho fuera.',
    ar: 'أبقِ ظهرك مستقيمًا وصدرك بارزًا.',
  },
  source:
    'McGill 2007: a flexed spine under load; hip to shoulder over a back bent by 50 degrees is a tenth shorter than over a flat one.',
});

/** Does not come upright at the end. */
export function notUpright(limit: number): Fault {
  return fault({
    id: 'not_standing_up',
    take: 'percentile_10',
    signal: 'trunk_lean',
    over: 'rest',
    faultWhen: 'above',
    limit,
    margin: 10,
    severity: 1,
    views: ['side', 'oblique'],
    says: {
      en: 'Not upright at the top',
      de: 'Oben nicht ganz aufgerichtet',
      es: 'No te estiras del todo arriba',
      ar: 'لا استقامة في الأعلى',
    },
    cue: {
      id: 'stand_tall',
      en: 'Finish tall: hips and shoulders in one line.',
      de: 'Oben ganz aufrichten: Hüfte und Schultern in einer Linie.',
      es: 'Termina bien arriba: cadera y hombros en línea.',
      ar: 'استقم في الأعلى: الورك والكتفان على خط واحد.',
    },
    source: 'NSCA Essentials, deadlift: the lift ends with hips and knees straight and the trunk erect.',
  });
}

/** The trunk swings with the weight. */
export function swings(limit: number, over: 'out' | 'repetition' = 'repetition'): Fault {
  return fault({
    id: 'swinging',
    take: 'interdecile_range',
    signal: 'trunk_sway',
    over,
    faultWhen: 'above',
    limit,
    margin: 5,
    severity: 2,
    views: ['side'],
    turn: 'turn_side_on',
    says: {
      en: 'Swinging with the body',
      de: 'Schwung aus dem Körper',
      es: 'Te balanceas con el cuerpo',
      ar: 'تأرجح بالجسم',
    },
    cue: {
      id: 'no_swing',
      en: 'Stand still: no swing, use less weight if you must.',
      de: 'Bleib ruhig stehen: kein Schwung, nimm notfalls weniger Gewicht.',
      es: 'No te balancees: usa menos peso si hace falta.',
      ar: 'اثبت مكانك بلا تأرجح، وخفّف الوزن إن لزم.',
    },
    source:
      'Other trainers: a trunk that moves by more than 10 degrees in arm work, of which the outermost tenths of the time are left out.',
  });
}

/** Leans back under a weight overhead. */
export const leansBack: Fault = fault({
  id: 'leaning_back',
  take: 'percentile_90',
  signal: 'trunk_lean',
  over: 'peak',
  comparedToRest: 'difference',
  faultWhen: 'above',
  limit: 12,
  margin: 7,
  severity: 3,
  views: ['side'],
  turn: 'turn_side_on',
  says: { en: 'Leaning back', de: 'Nach hinten gelehnt', es: 'Te inclinas hacia atrás', ar: 'ميل إلى الخلف' },
  cue: {
    id: 'brace_your_trunk',
    en: 'Brace your trunk and stay upright.',
    de: 'Spann den Rumpf an und bleib aufrecht.',
    es: 'Aprieta el abdomen y no te inclines.',
    ar: 'شدّ جذعك وابقَ مستقيمًا.',
  },
  source:
    'Other trainers: lean back beyond 20 degrees; counted here from how somebody stands before the press.',
});

/** Leans to one side under a weight in one hand. */
export const leansAside: Fault = fault({
  id: 'leaning_aside',
  take: 'mean',
  signal: 'shoulder_tilt',
  over: 'peak',
  comparedToRest: 'difference',
  faultWhen: 'above',
  limit: 18,
  margin: 7,
  severity: 2,
  views: ['front'],
  says: {
    en: 'Leaning to one side',
    de: 'Zur Seite gelehnt',
    es: 'Te inclinas a un lado',
    ar: 'ميل إلى جانب',
  },
  cue: {
    id: 'stay_level',
    en: 'Stay upright: keep your shoulders level.',
    de: 'Bleib aufrecht: Halt die Schultern auf einer Höhe.',
    es: 'Mantente erguido, con los hombros nivelados.',
    ar: 'ابقَ مستقيمًا وكتفاك في مستوى واحد.',
  },
  source:
    'McGill 2009, carries and lifts in one hand: the trunk stays upright; a shoulder blade alone lifts the line of the shoulders by about 10 degrees.',
});
