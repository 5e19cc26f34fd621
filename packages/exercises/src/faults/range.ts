import type { Words } from '@spotter/coach/specification/languages';
import type { Part, Rule } from '@spotter/coach/specification/rule';
import type { Component } from '@spotter/coach/specification/specification';
import { fault, type Fault, type Cue } from './fault.ts';

export interface ShortRange {
  readonly id: string;
  readonly signal: Component['signal'];
  readonly over: Part;
  /** The movement falls short where it does not get below or above this. */
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly margin: number;
  readonly severity: 1 | 2;
  readonly views: Rule['views'];
  readonly comparedToRest?: 'difference' | 'share';
  readonly says: Words;
  readonly cue: Cue;
  readonly source: string;
}

/** An end of the range that is not reached. */
export function fallsShort({ atMost, atLeast, ...told }: ShortRange): Fault {
  return fault({
    ...told,
    take: atMost === undefined ? 'percentile_90' : 'percentile_10',
    faultWhen: atMost === undefined ? 'below' : 'above',
    limit: atMost ?? atLeast ?? 0,
  });
}
