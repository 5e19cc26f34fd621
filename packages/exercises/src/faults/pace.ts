import type { Rule } from '@spotter/coach/specification/rule';
import { anywhere, coached, type CoachedRule } from './coached-rule.ts';

/** The weight drops: nothing brakes it on its way down. */
export function dropped(over: 'out' | 'back', limitMs = 380, views: Rule['views'] = anywhere): CoachedRule {
  return coached({
    id: 'too_fast',
    take: 'duration',
    over,
    faultWhen: 'below',
    limit: limitMs,
    margin: 100,
    severity: 1,
    views,
    says: 'Lowered too fast',
    cue: ['slow_down', 'Slow down: lower it under control.'],
    source:
      'ACSM position stand 2009 and NSCA Essentials: 1 to 2 s and more for the lowering; the limit is where nothing brakes any more.',
  });
}
