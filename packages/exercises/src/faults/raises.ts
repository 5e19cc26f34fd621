import type { Rule } from '@spotter/coach/specification/rule';
import { armsUneven, elbowsBend } from './arms.ts';
import { fault, type Fault } from './fault.ts';
import { dropped } from './pace.ts';
import { fallsShort, type ShortRange } from './range.ts';
import { swings } from './trunk.ts';

/** Arms do not come up to the shoulders. */
export function notRaised(
  told: Pick<ShortRange, 'signal' | 'atLeast' | 'margin' | 'views' | 'source'>,
): Fault {
  return fallsShort({
    ...told,
    id: 'not_raised',
    over: 'peak',
    severity: 2,
    says: {
      en: 'Arms not raised to the shoulders',
      de: 'Arme nicht auf Schulterhöhe',
      es: 'Los brazos no llegan a la altura de los hombros',
      ar: 'الذراعان لا تبلغان مستوى الكتفين',
    },
    cue: {
      id: 'raise_to_the_shoulders',
      en: 'Raise your arms to the height of your shoulders.',
      de: 'Heb die Arme bis auf Schulterhöhe.',
      es: 'Sube los brazos hasta la altura de los hombros.',
      ar: 'ارفع ذراعيك إلى مستوى كتفيك.',
    },
  });
}

/** What goes wrong in raising straight arms to the height of the shoulders, sideways or forwards. */
export function raised(views: Rule['views']): readonly Fault[] {
  return [
    notRaised({
      signal: 'shoulder_elevation',
      atLeast: 66,
      margin: 12,
      views,
      source: 'Good-GYM takes 80 degrees as up; 14 are left for the pose finder.',
    }),
    fault({
      id: 'above_the_shoulders',
      take: 'percentile_90',
      signal: 'shoulder_elevation',
      over: 'repetition',
      faultWhen: 'above',
      limit: 115,
      margin: 12,
      severity: 1,
      views,
      says: {
        en: 'Arms above the shoulders',
        de: 'Arme über Schulterhöhe',
        es: 'Brazos por encima de los hombros',
        ar: 'الذراعان أعلى من الكتفين',
      },
      cue: {
        id: 'stop_at_the_shoulders',
        en: 'Stop at the height of your shoulders.',
        de: 'Stopp auf Schulterhöhe.',
        es: 'Para a la altura de los hombros.',
        ar: 'توقّف عند مستوى كتفيك.',
      },
      source: 'Level arms are at 90 degrees; beyond 115 the shoulder blade does the work.',
    }),
    fallsShort({
      id: 'not_lowered',
      signal: 'shoulder_elevation',
      over: 'rest',
      atMost: 40,
      margin: 12,
      severity: 1,
      views,
      says: {
        en: 'Arms not lowered all the way',
        de: 'Arme nicht ganz abgesenkt',
        es: 'No bajas los brazos del todo',
        ar: 'الذراعان لا تنزلان تمامًا',
      },
      cue: {
        id: 'lower_all_the_way',
        en: 'Lower your arms all the way.',
        de: 'Senk die Arme ganz ab.',
        es: 'Baja los brazos del todo.',
        ar: 'أنزل ذراعيك تمامًا.',
      },
      source: 'Good-GYM takes 30 degrees as down; 8 are left for the pose finder.',
    }),
    elbowsBend(
      views,
      'NSCA Essentials: elbows slightly bent, about 10 to 30 degrees; bent ones shorten the lever.',
    ),
    swings(9),
    armsUneven('shoulder_elevation', 22),
    dropped('back'),
  ];
}
