// What goes wrong in the arms.

import type { Rule } from '@spotter/coach/specification/rule';
import { fault, type Fault, type Cue } from './fault.ts';
import { fallsShort, type ShortRange } from './range.ts';

/** The elbow is not bent far enough. */
export function shallowElbow(
  limit: number,
  source: string,
  cue: Cue = {
    id: 'go_lower',
    en: 'Go lower: bring your chest to the floor.',
    de: 'Tiefer: Bring die Brust zum Boden.',
    es: 'Baja más: lleva el pecho al suelo.',
    ar: 'انزل أكثر: قرّب صدرك من الأرض.',
  },
  views: Rule['views'] = ['side', 'oblique'],
): Fault {
  return fault({
    id: 'too_shallow',
    take: 'percentile_90',
    signal: 'elbow_flexion',
    over: 'peak',
    faultWhen: 'below',
    limit,
    margin: 15,
    severity: 2,
    views,
    says: {
      en: 'Too short a movement',
      de: 'Bewegung zu kurz',
      es: 'Recorrido demasiado corto',
      ar: 'الحركة قصيرة',
    },
    cue,
    source,
  });
}

/** Hands do not come down far enough behind or over the head. */
export function notLoweredBehind(told: Pick<ShortRange, 'atLeast' | 'cue' | 'source'>): Fault {
  return fallsShort({
    ...told,
    id: 'too_shallow',
    signal: 'elbow_flexion',
    over: 'repetition',
    margin: 15,
    severity: 2,
    views: ['side', 'oblique'],
    says: {
      en: 'Not lowered far enough',
      de: 'Nicht weit genug abgesenkt',
      es: 'No bajas lo suficiente',
      ar: 'لم تنزل بما يكفي',
    },
  });
}

/** Arms that are to stay long do not. */
export function elbowsBend(views: Rule['views'], source: string): Fault {
  return fault({
    id: 'elbows_bent',
    take: 'mean',
    signal: 'elbow_flexion',
    over: 'peak',
    faultWhen: 'above',
    limit: 55,
    margin: 15,
    severity: 1,
    views,
    says: {
      en: 'Elbows bend',
      de: 'Ellbogen beugen sich',
      es: 'Los codos se doblan',
      ar: 'المرفقان ينثنيان',
    },
    cue: {
      id: 'long_arms',
      en: 'Keep your arms long, elbows only slightly bent.',
      de: 'Lange Arme, Ellbogen nur leicht gebeugt.',
      es: 'Brazos largos, codos apenas flexionados.',
      ar: 'أبقِ ذراعيك ممدودتين مع انثناء خفيف في المرفقين.',
    },
    source,
  });
}

/** What to do with arms that stay bent. */
export const straightenYourArms: Cue = {
  id: 'straighten_your_arms',
  en: 'Straighten your arms all the way.',
  de: 'Streck die Arme ganz durch.',
  es: 'Estira los brazos del todo.',
  ar: 'مدّ ذراعيك تمامًا.',
};

/** Arms stay bent where they should be straight. */
export function armsStayBent(
  over: 'rest' | 'peak',
  limit: number,
  cue: Cue = straightenYourArms,
  views: Rule['views'] = ['side', 'oblique'],
): Fault {
  return fault({
    id: 'arms_not_straight',
    take: 'percentile_10',
    signal: 'elbow_flexion',
    over,
    faultWhen: 'above',
    limit,
    margin: 12,
    severity: over === 'rest' ? 1 : 2,
    views,
    says: {
      en: 'Arms not straight',
      de: 'Arme nicht gestreckt',
      es: 'Brazos sin estirar',
      ar: 'الذراعان غير ممدودتين',
    },
    cue,
    source: 'ExerSights takes an elbow angle of 150 degrees as straight; the rest is for the pose finder.',
  });
}

/** The upper arm leaves the side of the body in a curl. */
export const elbowDrifts: Fault = fault({
  id: 'elbow_drifts',
  take: 'percentile_90',
  signal: 'upper_arm_lean',
  over: 'repetition',
  faultWhen: 'above',
  limit: 34,
  margin: 10,
  severity: 1,
  views: ['side'],
  turn: 'turn_side_on',
  says: {
    en: 'Elbow drifts forward',
    de: 'Ellbogen wandert nach vorn',
    es: 'El codo se adelanta',
    ar: 'المرفق يتقدّم إلى الأمام',
  },
  cue: {
    id: 'keep_the_elbow_still',
    en: 'Keep your elbow still at your side.',
    de: 'Halt den Ellbogen ruhig am Körper.',
    es: 'Mantén el codo quieto, pegado al cuerpo.',
    ar: 'ثبّت مرفقك بجانب جسمك.',
  },
  source:
    'NgoQuocBao: upper arm more than 40 degrees from vertical; the largest tenth of the time is left out here.',
});

/** Elbows stick out at the bottom of a press. */
export function elbowsFlare(limit: number, views: Rule['views']): Fault {
  return fault({
    id: 'elbows_flare',
    take: 'mean',
    signal: 'shoulder_elevation',
    over: 'peak',
    faultWhen: 'above',
    limit,
    margin: 10,
    severity: 2,
    views,
    says: {
      en: 'Elbows flare out',
      de: 'Ellbogen zu weit außen',
      es: 'Codos demasiado abiertos',
      ar: 'المرفقان مفتوحان كثيرًا',
    },
    cue: {
      id: 'elbows_in',
      en: 'Bring your elbows closer to your body.',
      de: 'Nimm die Ellbogen näher an den Körper.',
      es: 'Acerca los codos al cuerpo.',
      ar: 'قرّب مرفقيك من جسمك.',
    },
    source:
      'squatsense: elbows beyond 60 degrees from the trunk; Green and Comfort 2007: shoulders are at risk near 90.',
  });
}

/** One arm stays behind the other. */
export function armsUneven(
  signal: 'elbow_flexion' | 'shoulder_elevation' | 'wrist_over_shoulder',
  limit: number,
  views: Rule['views'] = ['front', 'oblique'],
): Fault {
  return fault({
    id: 'uneven',
    take: 'sides',
    signal,
    over: 'peak',
    faultWhen: 'above',
    limit,
    margin: limit / 2,
    severity: 1,
    views,
    says: {
      en: 'One arm stays behind the other',
      de: 'Ein Arm bleibt zurück',
      es: 'Un brazo se queda atrás',
      ar: 'ذراع تتأخر عن الأخرى',
    },
    cue: {
      id: 'both_arms',
      en: 'Move both arms alike.',
      de: 'Beweg beide Arme gleich.',
      es: 'Mueve los dos brazos por igual.',
      ar: 'حرّك ذراعيك بالتساوي.',
    },
    source:
      'Other trainers: sides that differ by more than 10 degrees; in scores asymmetry counts from 8 % on, and fully at 35 %.',
  });
}
