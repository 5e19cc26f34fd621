// One picture of a camera, to be given away. As a frame its pixels stay where they are, and taking it costs the page nothing.

/** Whoever has it closes it. */
export type CameraPicture = ImageBitmap | VideoFrame;

/** As it is to be seen. */
export const sizeOf = (picture: CameraPicture): { readonly width: number; readonly height: number } =>
  'displayWidth' in picture
    ? { width: picture.displayWidth, height: picture.displayHeight }
    : { width: picture.width, height: picture.height };

/** A larger picture only takes longer to hand over: the models look at 256 pixels. */
export const mostPixelsWide = 640;

/** Newer than TypeScript's library. */
type TurnedFrame = VideoFrame & { readonly rotation?: number; readonly flip?: boolean };

/** @returns null where its pixels cannot be read as they are: of a picture that is turned, or may be, as the browser does not say */
function takeFrame(video: HTMLVideoElement): VideoFrame | null {
  if (typeof VideoFrame === 'undefined') return null;
  const frame: TurnedFrame = new VideoFrame(video);
  const isUpright = frame.rotation === 0 && frame.flip === false;
  if (isUpright && (frame.format === 'I420' || frame.format === 'NV12')) return frame;
  frame.close();
  return null;
}

/** The picture that is there now; its size is read anew, as phones are turned. */
export async function takePicture(video: HTMLVideoElement): Promise<CameraPicture> {
  const frame = takeFrame(video);
  if (frame) return frame;
  const { videoWidth, videoHeight } = video;
  if (videoWidth <= mostPixelsWide) return createImageBitmap(video);
  const resizeHeight = Math.round((videoHeight * mostPixelsWide) / videoWidth);
  return createImageBitmap(video, { resizeWidth: mostPixelsWide, resizeHeight });
}
