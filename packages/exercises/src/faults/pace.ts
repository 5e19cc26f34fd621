import type { Rule } from '@spotter/coach/specification/rule';
import { anywhere, fault, type Fault } from './fault.ts';

/** The weight drops: nothing brakes it on its way down. */
export function dropped(over: 'out' | 'back', limitMs = 380, views: Rule['views'] = anywhere): Fault {
  return fault({
    id: 'too_fast',
    take: 'duration',
    over,
    faultWhen: 'below',
    limit: limitMs,
    margin: 100,
    severity: 1,
    views,
    says: {
      en: 'Lowered too fast',
      de: 'Zu schnell abgesenkt',
      es: 'Bajas demasiado rápido',
      ar: 'نزول سريع جدًا',
    },
    cue: {
      id: 'slow_down',
      en: 'Slow down: lower it under control.',
      de: 'Langsamer: kontrolliert absenken.',
      es: 'Más despacio: baja con control.',
      ar: 'أبطئ: أنزل بتحكّم.',
    },
    source:
      'ACSM position stand 2009 and NSCA Essentials: 1 to 2 s and more for the lowering; the limit is where nothing brakes any more.',
  });
}
