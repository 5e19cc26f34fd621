// A pose as a client sends it, in whichever form. Whoever keeps it keeps a copy: its points are overwritten with those of the next message.
import type { PoseMessage } from '@spotter/contract/live/client-messages';
import type { Landmark, WorldLandmark } from '@spotter/coach/pose/pose-frame';

/** How a client numbers a frame; clients that configure nothing may send there what they like. */
export type SentSequence = number | 'unusable' | undefined;

export interface ClientPose {
  readonly t: number | undefined;
  readonly seq?: SentSequence;
  readonly aspect: number;
  readonly landmarks: readonly Landmark[] | null;
  readonly world: readonly WorldLandmark[] | null;
  readonly presence?: number;
  readonly luma?: number;
  readonly people?: number;
}

/** What a pose message says beside its points. */
export type SaidOfPose = Omit<PoseMessage, 'type' | 'landmarks' | 'world' | 'seq'>;

/** Whether points can be a pose: as many as one of the two orders has, and as many world points. */
export function arePoints({ landmarks, world }: Pick<ClientPose, 'landmarks' | 'world'>): boolean {
  const count = (landmarks ?? world)?.length;
  if (count === undefined) return true;
  return (count === 17 || count === 33) && (world ?? landmarks)?.length === count;
}

/** The compact form reaches so far, and writes its end for what is beyond it. */
const farOutside = 3.999;

/** Whether no point lies anywhere near the picture: they are pixels, and not fractions of it. */
export function arePixels({ landmarks }: Pick<ClientPose, 'landmarks'>): boolean {
  return (
    landmarks !== null &&
    landmarks.length > 0 &&
    landmarks.every(([x, y]) => Math.abs(x) > farOutside || Math.abs(y) > farOutside)
  );
}

export function toClientPose(
  { t, aspect = 1, presence, luma, people }: SaidOfPose,
  seq: SentSequence,
  { landmarks, world }: Pick<ClientPose, 'landmarks' | 'world'>,
): ClientPose {
  const pose: { -readonly [K in keyof ClientPose]: ClientPose[K] } = { t, seq, aspect, landmarks, world };
  if (presence !== undefined) pose.presence = presence;
  if (luma !== undefined) pose.luma = luma;
  if (people !== undefined) pose.people = people;
  return pose;
}
