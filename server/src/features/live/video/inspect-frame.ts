import { inspectH264 } from './inspect-h264.ts';
import { inspectVp8 } from './inspect-vp8.ts';
import { inspectVp9 } from './inspect-vp9.ts';
import { damaged, type FrameHead, type VideoTrack } from './video-track.ts';

/** @throws VideoError where it is no frame of this codec */
export function inspectFrame({ codec, configuration }: VideoTrack, data: Uint8Array): FrameHead {
  if (data.length === 0) throw damaged();
  switch (codec) {
    case 'vp8':
      return inspectVp8(data);
    case 'vp9':
      return inspectVp9(data);
    case 'h264':
      return inspectH264(data, configuration);
  }
}
