// What goes wrong in a body that is held in one line, from the shoulders to the heels.

import { fault, type Fault } from './fault.ts';

/** What is said of hips below the line of the body, whatever tells them. */
export const hipsSag = {
  id: 'hips_sag',
  says: { en: 'Hips sag', de: 'Hüfte hängt durch', es: 'La cadera se hunde', ar: 'الورك يهبط' },
  cue: {
    id: 'hips_up',
    en: 'Lift your hips: brace your belly.',
    de: 'Hüfte hoch: Spann den Bauch an.',
    es: 'Sube la cadera: aprieta el abdomen.',
    ar: 'ارفع وركك: شدّ بطنك.',
  },
} as const;

/** Hips below the line of the body. */
export function sags(
  limit = 14,
  source = 'ExerSights: shoulder, hip and ankle under 160 degrees is a sag; 14 at the knee are about 20 at the ankle.',
): Fault {
  return fault({
    ...hipsSag,
    take: 'mean',
    signal: 'hip_sag',
    over: 'repetition',
    faultWhen: 'above',
    limit,
    margin: 8,
    severity: 3,
    views: ['side', 'oblique'],
    source,
  });
}

/** Hips above the line of the body. */
export function pikes(limit = -26): Fault {
  return fault({
    id: 'hips_high',
    take: 'mean',
    signal: 'hip_sag',
    over: 'repetition',
    faultWhen: 'below',
    limit,
    margin: 8,
    severity: 2,
    views: ['side', 'oblique'],
    says: { en: 'Hips too high', de: 'Hüfte zu hoch', es: 'Cadera demasiado alta', ar: 'الورك مرتفع جدًا' },
    cue: {
      id: 'hips_down',
      en: 'Lower your hips: one line from shoulders to heels.',
      de: 'Hüfte runter: eine Linie von den Schultern bis zu den Fersen.',
      es: 'Baja la cadera: una línea de los hombros a los talones.',
      ar: 'أنزل وركك: خط واحد من الكتفين إلى الكعبين.',
    },
    source:
      'Other trainers: a plank holds shoulder, hip and knee at 145 degrees and more; 9 are left to people who pike slightly.',
  });
}
