// What can be measured of a process: asked only when somebody looks, so that whoever counts adds to a plain number.

/** A value, or one for each set of labels; undefined where there is nothing to say. */
export type Reading =
  number | undefined | readonly (readonly [labels: Readonly<Record<string, string>>, value: number])[];

export interface Measure {
  /** As Prometheus wants it: with the unit, and `_total` for what only grows. */
  readonly name: string;
  readonly help: string;
  readonly kind: 'counter' | 'gauge';
  readonly labels?: readonly string[];
  /** What several processes make together: their sum, unless it says the greatest or the least. */
  readonly together?: 'sum' | 'max' | 'min';
  readonly read: () => Reading | Promise<Reading>;
}
