import type { RoomForPoints } from '@spotter/contract/live/binary-poses';

export const mostPoints = 33;

const newRoom = () => Array.from({ length: mostPoints }, (): RoomForPoints[number] => [0.5, 0.5, 0.5, 0.5]);
const rooms = { landmarks: newRoom(), world: newRoom() } as const;

/** Points for the one pose that is being read: overwritten with the next, since new ones for each are the most that a message leaves to the collector. */
export function roomForPoints(count: number, of: 'landmarks' | 'world'): RoomForPoints {
  return count === mostPoints ? rooms[of] : rooms[of].slice(0, count);
}
