// How this device trains, kept by the browser.

/** Where poses are found: here, or on the server, which pictures are sent to then. */
export type Finder = 'device' | 'server';

export interface TrainOptions {
  readonly voice: boolean;
  readonly sounds: boolean;
  /** Repetitions, or seconds of a hold, that somebody wants to do in a set; null is as many as they like. */
  readonly target: number | null;
  /** Of the rest after a set; null is as long as they like. */
  readonly restSeconds: number | null;
  readonly finder: Finder;
  readonly unit: 'kilogram' | 'pound';
  /** Whether somebody wants to be asked how hard a set was. */
  readonly effort: boolean;
  /** What to mind before the first set ever was read. */
  readonly hasReadSafety: boolean;
}

const key = 'spotter.training';

const mostTarget = 999;

const first: TrainOptions = {
  voice: true,
  sounds: true,
  target: null,
  restSeconds: 60,
  finder: 'device',
  unit: 'kilogram',
  effort: false,
  hasReadSafety: false,
};

function numberIn(value: unknown, most: number): number | null {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most ? Number(value) : null;
}

/** What was kept; what of it is no such thing counts as never kept. */
export function readOptions(text: string | null): TrainOptions {
  try {
    const kept = (JSON.parse(text ?? '{}') ?? {}) as Partial<Record<keyof TrainOptions, unknown>>;
    const flag = (name: 'voice' | 'sounds' | 'effort' | 'hasReadSafety') =>
      typeof kept[name] === 'boolean' ? kept[name] : first[name];
    return {
      voice: flag('voice'),
      sounds: flag('sounds'),
      target: numberIn(kept.target, mostTarget),
      restSeconds: kept.restSeconds === null ? null : (numberIn(kept.restSeconds, 600) ?? first.restSeconds),
      finder: kept.finder === 'server' ? 'server' : 'device',
      unit: kept.unit === 'pound' ? 'pound' : 'kilogram',
      effort: flag('effort'),
      hasReadSafety: flag('hasReadSafety'),
    };
  } catch {
    return first;
  }
}

export function keptOptions(): TrainOptions {
  try {
    return readOptions(window.localStorage.getItem(key));
  } catch {
    return first;
  }
}

export function keepOptions(options: TrainOptions): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(options));
  } catch {
    // They hold until the page is left.
  }
}
