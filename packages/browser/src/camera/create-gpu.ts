// Finding poses by WebGPU where that is right and faster here: does what the machine of gpu-machine.ts decides.
import type { FoundPose } from '@spotter/pose/find-pose';
import type { CameraPicture } from './camera-picture.ts';
import { CameraError } from './camera-problem.ts';
import {
  atRest,
  lookedBy,
  moveGpu,
  type GpuEvent,
  type GpuMoved,
  type GpuOutcome,
  type GpuStanding,
  untried,
} from './gpu-machine.ts';
import { mostLookMs } from './judge-gpu.ts';
import type { LoadingOptions } from './load-models.ts';
import type { Asked, PoseLooker } from './pose-looker.ts';
import { posesApart } from './poses-apart.ts';
import { within } from './within.ts';

export interface GpuParts {
  /** Whether this device has what it takes. */
  readonly isOffered: () => Promise<boolean>;
  readonly open: (signal: AbortSignal, loading: LoadingOptions) => Promise<PoseLooker>;
  readonly test: (signal: AbortSignal, loading: LoadingOptions) => Promise<GpuOutcome>;
  /** One page of the browser works with it at a time. @returns lets the next one; null where another does */
  readonly hold: () => Promise<(() => void) | null>;
  readonly kept: () => GpuStanding;
  readonly keep: (standing: GpuStanding) => void;
  readonly log: (text: string) => void;
}

export interface Gpu {
  /** Takes over from WebAssembly as soon as it is open, until it fails or the signal ends it. */
  readonly takeOver: (wasm: PoseLooker, signal: AbortSignal, loading?: LoadingOptions) => PoseLooker;
  /**
   * Tries it, once for this version of the browser, until the signal ends it or the page is out of sight.
   * @returns what came of it; null where nothing did
   */
  readonly tryOut: (signal: AbortSignal, loading?: LoadingOptions) => Promise<GpuStanding['verdict'] | null>;
  /** The page is out of sight, or back. */
  readonly tellShown: (isShown: boolean) => void;
}

const copyOf = (picture: CameraPicture): Promise<CameraPicture> | CameraPicture =>
  'clone' in picture ? picture.clone() : createImageBitmap(picture);

const isUnreachable = (error: unknown): boolean =>
  error instanceof CameraError && error.problem === 'unreachable';

const causeOf = (error: unknown): string =>
  String(error instanceof CameraError && error.cause !== undefined ? error.cause : error);

/** Rejects once it is ended: a worker that was ended answers nothing more. */
const ended = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('It was ended.'));
    });
  });

export function createGpu(parts: GpuParts): Gpu {
  let state = atRest(untried);
  /** Ends what WebGPU does now. */
  let working = new AbortController();

  function take(moved: GpuMoved): GpuMoved {
    state = moved.state;
    for (const effect of moved.effects) {
      if (effect.type === 'keep') parts.keep(moved.state.standing);
      else if (effect.type === 'log') parts.log(effect.text);
      else if (effect.type === 'close') working.abort();
      else working = new AbortController();
    }
    return moved;
  }

  const act = (event: GpuEvent): GpuMoved => take(moveGpu(state, event));

  /** @returns what ends it; null where it did not begin */
  async function begin(type: 'train' | 'rest', signal: AbortSignal): Promise<AbortController | null> {
    if (!(await parts.isOffered())) return null;
    const letGo = await parts.hold();
    const before = working;
    if (letGo && !signal.aborted) act({ type, kept: parts.kept() });
    if (working === before) {
      letGo?.();
      return null;
    }
    const mine = working;
    mine.signal.addEventListener('abort', () => letGo?.());
    signal.addEventListener('abort', () => {
      if (!mine.signal.aborted) act({ type: 'stop' });
    });
    return mine;
  }

  /** Of what was ended nothing is said. */
  function fail(error: unknown, { signal }: AbortController): void {
    if (signal.aborted) return;
    act(isUnreachable(error) ? { type: 'unreachable' } : { type: 'lost', why: causeOf(error) });
  }

  return {
    tellShown: (isShown) => {
      act({ type: isShown ? 'shown' : 'hidden' });
    },
    tryOut: async (signal, loading = {}) => {
      const mine = await begin('rest', signal);
      if (!mine) return null;
      try {
        const outcome = await Promise.race([parts.test(mine.signal, loading), ended(mine.signal)]);
        act({ type: 'tested', outcome });
        return outcome.verdict;
      } catch (error) {
        fail(error, mine);
        return null;
      }
    },
    takeOver: (wasm, signal, loading = {}) => {
      let gpu: PoseLooker | undefined;
      let mine = working;

      async function open(): Promise<void> {
        const begun = await begin('train', signal);
        if (!begun) return;
        mine = begun;
        try {
          gpu = await parts.open(mine.signal, loading);
          if (!mine.signal.aborted) act({ type: 'opened' });
        } catch (error) {
          fail(error, mine);
        }
      }
      void open();

      async function byGpu(by: PoseLooker, picture: CameraPicture, asked: Asked): Promise<FoundPose | null> {
        // A picture of the camera is kept at no cost until it has been looked at: where WebGPU fails, none is lost.
        const spare = 'clone' in picture ? picture.clone() : null;
        try {
          const found = await within(mostLookMs, by.look(picture, asked));
          spare?.close();
          act({ type: 'found' });
          return found;
        } catch (error) {
          fail(error, mine);
          return spare && wasm.look(spare, asked);
        }
      }

      async function byBoth(by: PoseLooker, picture: CameraPicture, asked: Asked): Promise<FoundPose | null> {
        const expected = await wasm.look(await copyOf(picture), asked);
        const found = await byGpu(by, picture, asked);
        act({ type: 'compared', apartPixels: expected && found && posesApart(expected, found) });
        return expected;
      }

      return {
        look: (picture, asked) => {
          const who = gpu && !mine.signal.aborted ? lookedBy(state) : 'wasm';
          if (who === 'wasm' || !gpu) return wasm.look(picture, asked);
          return who === 'gpu' ? byGpu(gpu, picture, asked) : byBoth(gpu, picture, asked);
        },
        close: wasm.close,
      };
    },
  };
}
