// Whether poses are found by WebGPU on this device, as a pure machine: after which trial, and after what no longer.

/** Why it is not used: for good, with this version of the browser. */
export type GpuRefusal =
  /** It found another pose than WebAssembly. */
  | 'wrong'
  /** It gains too little. */
  | 'slow'
  /** It did not run the models. */
  | 'failed'
  /** It went away too often while it was at work. */
  | 'lost';

/** What is kept for a device and a version of its browser. */
export interface GpuStanding {
  readonly verdict: 'untried' | 'passed' | GpuRefusal;
  /** How often it has gone away while it was at work. */
  readonly losses: number;
  /** Where this is read although no page of the browser works with it, the one that did died. */
  readonly isAtWork: boolean;
}

export interface GpuState {
  readonly standing: GpuStanding;
  readonly step: 'off' | 'testing' | 'opening' | 'on';
  /** Poses that it has found since one was compared. */
  readonly uncompared: number;
}

export type GpuOutcome = { readonly verdict: 'passed' | 'wrong' | 'slow' | 'failed'; readonly why: string };

export type GpuEvent =
  /** A training is got ready, on a device that has WebGPU, and no other page works with it. */
  | { readonly type: 'train'; readonly kept: GpuStanding }
  /** The same once a training has ended, and the device has nothing to do. */
  | { readonly type: 'rest'; readonly kept: GpuStanding }
  | { readonly type: 'tested'; readonly outcome: GpuOutcome }
  /** It has run each model, and takes the next picture. */
  | { readonly type: 'opened' }
  | { readonly type: 'found' }
  /** Against WebAssembly, of the same picture; null where that was not sure of anybody. */
  | { readonly type: 'compared'; readonly apartPixels: number | null }
  /** It failed, was taken away, or did not answer in time. */
  | { readonly type: 'lost'; readonly why: string }
  /** What it needs could not be loaded: that says nothing of it. */
  | { readonly type: 'unreachable' }
  /** The page is out of sight, where browsers may end it without a word; or is back. */
  | { readonly type: 'hidden' }
  | { readonly type: 'shown' }
  /** The training, or what was tried after it, is over or left. */
  | { readonly type: 'stop' };

export type GpuEffect =
  | { readonly type: 'test' }
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  | { readonly type: 'keep' }
  | { readonly type: 'log'; readonly text: string };

export interface GpuMoved {
  readonly state: GpuState;
  readonly effects: readonly GpuEffect[];
}

export const untried: GpuStanding = { verdict: 'untried', losses: 0, isAtWork: false };

/** Of a picture 640 pixels wide: what the machine may find elsewhere than WebAssembly does. */
export const mostPixelsApart = 1;
/** One pose in so many is found by both, to be compared. */
const comparedEvery = 300;
/** A driver that starts anew takes it away once; whoever loses it again and again is better off without. */
const mostLosses = 3;

const log = (text: string): GpuEffect => ({ type: 'log', text });
const keep: GpuEffect = { type: 'keep' };
const close: GpuEffect = { type: 'close' };

export const atRest = (standing: GpuStanding): GpuState => ({ standing, step: 'off', uncompared: 0 });

const isAtWork = ({ step }: GpuState): boolean => step !== 'off';

function off(state: GpuState, change: Partial<GpuStanding>): GpuState {
  return atRest({ ...state.standing, isAtWork: false, ...change });
}

function lose(state: GpuState, why: string): GpuMoved {
  const losses = state.standing.losses + 1;
  const isLast = losses >= mostLosses;
  return {
    state: off(state, isLast ? { losses, verdict: 'lost' } : { losses }),
    effects: [
      ...(isAtWork(state) ? [close] : []),
      keep,
      log(`WebGPU is gone (${why}), ${losses} of ${mostLosses}${isLast ? ': it is not used again' : ''}`),
    ],
  };
}

function refuse(state: GpuState, verdict: GpuRefusal, why: string): GpuMoved {
  const effects = [close, keep, log(`WebGPU is not used: ${verdict} (${why})`)];
  return { state: off(state, { verdict }), effects };
}

const begins = {
  train: { verdict: 'passed', step: 'opening', effect: { type: 'open' } },
  rest: { verdict: 'untried', step: 'testing', effect: { type: 'test' } },
} as const;

function begin(kept: GpuStanding, { verdict, step, effect }: (typeof begins)['train' | 'rest']): GpuMoved {
  const found = atRest(kept);
  const { state, effects } = kept.isAtWork
    ? lose(found, 'the page died with it')
    : { state: found, effects: [] };
  if (state.standing.verdict !== verdict) return { state, effects };
  const standing = { ...state.standing, isAtWork: true };
  return { state: { standing, step, uncompared: 0 }, effects: [...effects, keep, effect] };
}

/** Who finds the pose in the next picture. */
export function lookedBy({ step, uncompared }: GpuState): 'wasm' | 'gpu' | 'both' {
  if (step !== 'on') return 'wasm';
  return uncompared >= comparedEvery - 1 ? 'both' : 'gpu';
}

function compare(state: GpuState, apartPixels: number | null): GpuMoved {
  // Where nobody was in the picture the next one is compared.
  if (apartPixels === null) return { state, effects: [] };
  if (apartPixels > mostPixelsApart) return refuse(state, 'wrong', `${apartPixels.toFixed(1)} pixels apart`);
  return { state: { ...state, uncompared: 0 }, effects: [] };
}

function seen(state: GpuState, isShown: boolean): GpuMoved {
  if (!isAtWork(state)) return { state, effects: [] };
  if (state.step === 'testing')
    return isShown ? { state, effects: [] } : { state: off(state, {}), effects: [close, keep] };
  return { state: { ...state, standing: { ...state.standing, isAtWork: isShown } }, effects: [keep] };
}

/** What does not fit the step changes nothing. */
export function moveGpu(state: GpuState, event: GpuEvent): GpuMoved {
  const { step } = state;
  const stay: GpuMoved = { state, effects: [] };
  switch (event.type) {
    case 'train':
    case 'rest':
      return step === 'off' ? begin(event.kept, begins[event.type]) : stay;
    case 'tested': {
      const { verdict, why } = event.outcome;
      if (step !== 'testing') return stay;
      if (verdict !== 'passed') return refuse(state, verdict, why);
      const effects = [close, keep, log(`WebGPU is used from the next training on (${why})`)];
      return { state: off(state, { verdict }), effects };
    }
    case 'opened':
      return step === 'opening' ? { state: { ...state, step: 'on' }, effects: [] } : stay;
    case 'found':
      return step === 'on' ? { state: { ...state, uncompared: state.uncompared + 1 }, effects: [] } : stay;
    case 'compared':
      return step === 'on' ? compare(state, event.apartPixels) : stay;
    case 'lost':
      return isAtWork(state) ? lose(state, event.why) : stay;
    case 'unreachable':
    case 'stop':
      return isAtWork(state) ? { state: off(state, {}), effects: [close, keep] } : stay;
    case 'hidden':
    case 'shown':
      return seen(state, event.type === 'shown');
  }
}
