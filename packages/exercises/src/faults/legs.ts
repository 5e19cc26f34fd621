// What goes wrong in the legs of somebody who squats, lunges, bends or lifts them.

import { anywhere, fault, type Fault } from './fault.ts';
import { fallsShort, type ShortRange } from './range.ts';

/** Hips not low enough, told by the bend of the knee. */
export function shallowKnee(limit: number, source: string): Fault {
  return fault({
    id: 'too_shallow',
    take: 'percentile_90',
    signal: 'knee_flexion',
    over: 'peak',
    faultWhen: 'below',
    limit,
    margin: 15,
    severity: 2,
    views: anywhere,
    says: { en: 'Too shallow', de: 'Nicht tief genug', es: 'Falta profundidad', ar: 'النزول غير كافٍ' },
    cue: {
      id: 'lower_your_hips',
      en: 'Go lower: sit back until your thighs are level.',
      de: 'Tiefer: Setz dich nach hinten, bis die Oberschenkel waagerecht sind.',
      es: 'Baja más: siéntate hacia atrás hasta que los muslos queden paralelos al suelo.',
      ar: 'انزل أكثر: ادفع وركك إلى الخلف حتى يصبح فخذاك أفقيين.',
    },
    source,
  });
}

/** Knees stay bent between repetitions. */
export const kneesStayBent: Fault = fault({
  id: 'not_standing_up',
  take: 'percentile_10',
  signal: 'knee_flexion',
  over: 'rest',
  faultWhen: 'above',
  limit: 32,
  margin: 12,
  severity: 1,
  views: anywhere,
  says: {
    en: 'Not standing up all the way between repetitions',
    de: 'Zwischen den Wiederholungen nicht ganz aufgerichtet',
    es: 'No te estiras del todo entre repeticiones',
    ar: 'لا تقف تمامًا بين التكرارات',
  },
  cue: {
    id: 'stand_tall',
    en: 'Stand up tall between repetitions.',
    de: 'Richte dich zwischen den Wiederholungen ganz auf.',
    es: 'Estírate del todo entre repeticiones.',
    ar: 'قف مستقيمًا تمامًا بين التكرارات.',
  },
  source: 'ExerSights takes a knee angle of 160 as standing; 12 degrees are left for the pose finder.',
});

/** Shins tip forwards. Fry 2003: keeping the knee behind the toe loads the hips, so this is a matter of how far. */
export function kneesForward(limit: number): Fault {
  return fault({
    id: 'knees_forward',
    take: 'percentile_90',
    signal: 'shin_lean',
    over: 'repetition',
    faultWhen: 'above',
    limit,
    margin: 6,
    severity: 1,
    views: ['side'],
    says: {
      en: 'Knees travel far past the toes',
      de: 'Knie weit vor den Zehen',
      es: 'Rodillas muy por delante de los pies',
      ar: 'الركبتان تتجاوزان أصابع القدمين كثيرًا',
    },
    cue: {
      id: 'sit_back',
      en: 'Sit back: keep your knees over your feet.',
      de: 'Setz dich nach hinten: Knie über den Füßen.',
      es: 'Siéntate hacia atrás: rodillas sobre los pies.',
      ar: 'اجلس إلى الخلف: أبقِ ركبتيك فوق قدميك.',
    },
    source: 'LearnOpenCV squat trainer: shin beyond 45 degrees from vertical; Fry, Smith and Schilling 2003.',
  });
}

/**
 * Knees come together under load. `limit` is the share of their distance at rest, both over the feet's: in a good squat knees go out with
 * the toes.
 */
export function kneesCaveIn(limit: number): Fault {
  return fault({
    id: 'knees_in',
    take: 'percentile_10',
    signal: 'knees_over_ankles',
    over: 'peak',
    comparedToRest: 'share',
    faultWhen: 'below',
    limit,
    margin: 0.2,
    severity: 3,
    views: ['front'],
    turn: 'face_the_camera',
    says: {
      en: 'Knees cave in',
      de: 'Knie fallen nach innen',
      es: 'Las rodillas se van hacia dentro',
      ar: 'الركبتان تميلان إلى الداخل',
    },
    cue: {
      id: 'knees_out',
      en: 'Push your knees out over your toes.',
      de: 'Drück die Knie nach außen, über die Zehen.',
      es: 'Empuja las rodillas hacia fuera, sobre la punta de los pies.',
      ar: 'ادفع ركبتيك إلى الخارج فوق أصابع قدميك.',
    },
    source:
      'Hewett 2005: knees that come together under load precede ligament injury; in recorded good squats they part to 1.2 to 1.7 of where they were.',
  });
}

/** One knee leaves the line from hip to foot, towards the other leg. */
export function kneeTurnsIn(limit: number): Fault {
  return fault({
    id: 'knees_in',
    take: 'percentile_90',
    signal: 'knee_inward',
    over: 'peak',
    faultWhen: 'above',
    limit,
    margin: 0.08,
    severity: 3,
    views: ['front'],
    turn: 'face_the_camera',
    says: {
      en: 'Knee falls inwards',
      de: 'Knie fällt nach innen',
      es: 'La rodilla se va hacia dentro',
      ar: 'الركبة تميل إلى الداخل',
    },
    cue: {
      id: 'knees_out',
      en: 'Keep your knee over your toes.',
      de: 'Halt das Knie über den Zehen.',
      es: 'Mantén la rodilla alineada con la punta del pie.',
      ar: 'أبقِ ركبتك فوق أصابع قدمك.',
    },
    source:
      'Hewett 2005: knee abduction under load precedes ligament injury; a tenth of a trunk is about 5 cm off the line.',
  });
}

/** Heels leave the ground. */
export const heelsLift: Fault = fault({
  id: 'heels_up',
  take: 'percentile_90',
  signal: 'heel_over_toe',
  over: 'peak',
  comparedToRest: 'difference',
  faultWhen: 'above',
  limit: 0.1,
  margin: 0.05,
  severity: 2,
  views: ['side', 'oblique'],
  says: { en: 'Heels lift', de: 'Fersen heben ab', es: 'Los talones se levantan', ar: 'الكعبان يرتفعان' },
  cue: {
    id: 'heels_down',
    en: 'Keep your heels on the floor.',
    de: 'Lass die Fersen am Boden.',
    es: 'No despegues los talones del suelo.',
    ar: 'أبقِ كعبيك على الأرض.',
  },
  source: 'NSCA Essentials, back squat: heels stay on the floor. A tenth of a trunk is about 5 cm.',
});

/** The hips move over one foot. */
export const hipsAside: Fault = fault({
  id: 'uneven',
  take: 'mean',
  signal: 'hips_aside',
  over: 'peak',
  comparedToRest: 'difference',
  faultWhen: 'above',
  limit: 0.12,
  margin: 0.06,
  severity: 2,
  views: ['front'],
  turn: 'face_the_camera',
  says: {
    en: 'Weight shifts to one side',
    de: 'Gewicht auf einer Seite',
    es: 'El peso se va a un lado',
    ar: 'الوزن يميل إلى جهة واحدة',
  },
  cue: {
    id: 'both_legs',
    en: 'Press with both legs alike.',
    de: 'Drück mit beiden Beinen gleich stark.',
    es: 'Empuja igual con las dos piernas.',
    ar: 'ادفع بساقيك بالتساوي.',
  },
  source:
    'A weight on one foot by more than 6 cm of hips is a visible lateral shift (NSCA, squat assessment).',
});

/** Legs that are to be lifted straight. */
export function kneesBend(
  limit: Pick<ShortRange, 'over' | 'margin' | 'views' | 'source'> & { readonly atMost: number },
): Fault {
  return fallsShort({
    ...limit,
    id: 'knees_bent',
    signal: 'knee_flexion',
    severity: 1,
    says: {
      en: 'Knees bend',
      de: 'Knie beugen sich',
      es: 'Las rodillas se doblan',
      ar: 'الركبتان تنثنيان',
    },
    cue: {
      id: 'straight_knees',
      en: 'Keep your legs straight.',
      de: 'Lass die Beine gestreckt.',
      es: 'Mantén las piernas estiradas.',
      ar: 'أبقِ ساقيك ممدودتين.',
    },
  });
}

/** The knees bend as in a squat where the hips should go back. */
export function kneeDominant(told: Pick<ShortRange, 'atMost' | 'says' | 'source'>): Fault {
  return fallsShort({
    ...told,
    id: 'knee_dominant',
    signal: 'knee_flexion',
    over: 'peak',
    margin: 12,
    severity: 2,
    views: ['side', 'oblique'],
    cue: {
      id: 'hips_back',
      en: 'Push your hips back: this is a hinge, not a squat.',
      de: 'Schieb die Hüfte nach hinten, statt in die Knie zu gehen.',
      es: 'Lleva la cadera atrás en vez de doblar las rodillas.',
      ar: 'ادفع وركك إلى الخلف: هذا انحناء لا قرفصاء.',
    },
  });
}
