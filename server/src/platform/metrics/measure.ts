// What can be measured of a process: asked only when somebody looks, so that whoever counts adds to a plain number.

/** Of a histogram the ending says which of its lines it is: `_bucket`, `_sum` or `_count`. */
export type Sample = readonly [labels: Readonly<Record<string, string>>, value: number, ending?: string];

/** A value, or one for each set of labels; undefined where there is nothing to say. */
export type Reading = number | undefined | readonly Sample[];

export interface Measure {
  /** As Prometheus wants it: with the unit, and `_total` for what only grows. */
  readonly name: string;
  readonly help: string;
  readonly kind: 'counter' | 'gauge' | 'histogram';
  /** What several processes make together: their sum, unless it says the greatest or the least. */
  readonly together?: 'sum' | 'max' | 'min';
  readonly read: () => Reading | Promise<Reading>;
}
