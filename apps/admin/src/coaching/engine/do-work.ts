// The engine behind the preview: it holds the poses that it was given, and runs specifications on them.
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { decodePoses } from '@spotter/coach/recording/decode-poses';
import { suggestSpecification } from '@spotter/coach/suggest/suggest-specification';
import type { Outcome } from '@spotter/coach/trial/outcome';
import { trySpecification } from '@spotter/coach/trial/try-specification';
import type { EngineRequest, TriedCount } from './engine-protocol.ts';
import { previewSettings, replayLine } from './replay-line.ts';

function countOf({ counted, faults, judged }: Outcome): TriedCount {
  return { counted, faults, judged };
}

/** Does what it is asked to; what is thrown is a sentence for the person. */
export function createWork(now: () => number): (request: EngineRequest) => unknown {
  const kept = new Map<string, readonly PoseFrame[]>();
  function framesOf(take: string): readonly PoseFrame[] {
    const frames = kept.get(take);
    if (!frames) throw new Error('This recording has not been loaded.');
    return frames;
  }
  return (request) => {
    switch (request.task) {
      case 'keep': {
        const frames = decodePoses(request.ask.poses);
        kept.set(request.ask.take, frames);
        return frames.length;
      }
      case 'replay':
        return replayLine(request.ask.specification, framesOf(request.ask.take), now);
      case 'compare': {
        const { takes, candidate, stored } = request.ask;
        const trial = trySpecification(
          candidate,
          stored,
          takes.map((id) => ({ id, frames: framesOf(id) })),
          previewSettings,
        );
        return {
          ...trial,
          recordings: undefined,
          takes: trial.recordings.map((tried) => ({
            ...tried,
            before: tried.before && countOf(tried.before),
            after: countOf(tried.after),
          })),
        };
      }
      case 'suggest':
        return suggestSpecification(framesOf(request.ask.take), request.ask.exercise);
    }
  };
}
