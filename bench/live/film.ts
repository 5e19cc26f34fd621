// What the sockets of a load send: recorded squats over and over, each socket beginning at another place of the recording.
import { createCoach } from '@spotter/coach/coach';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { decodeBinaryPoses, encodeBinaryPoses } from '@spotter/contract/live/binary-poses';
import { bundled } from '@spotter/exercises/bundled';
import { recordedFrames } from '../engine/recorded-frames.ts';

export type PoseForm = 'json' | 'binary';
export type Form = PoseForm | 'pictures';

/** The recording has 15 frames a second. */
const rate = 15;
/** How many places there are to begin at. */
const beginnings = 10;

export interface Film {
  /** Frames a second. */
  readonly rate: number;
  /** Message of the frame of this number. */
  readonly message: (socket: number, number: number) => string | Buffer;
  /** Repetitions that the engine counts where every one of so many frames reaches it. */
  readonly count: (socket: number, frames: number) => number;
}

/** A frame of the recording, and what a message says of it in either form but for its time and number. */
interface Shot {
  readonly frame: PoseFrame;
  readonly text: string;
  readonly bytes: Uint8Array;
}

function shoot(frame: PoseFrame): Shot {
  const { aspect, landmarks, world = null } = frame;
  return {
    frame,
    text: JSON.stringify({ aspect, landmarks, world }).slice(1),
    bytes: encodeBinaryPoses([{ t: 0, seq: 0, aspect, landmarks, world: null }]),
  };
}

export function openFilm(form: PoseForm): Film {
  const recorded = recordedFrames('hansh_squats');
  const beginningOf = (socket: number): number =>
    (socket % beginnings) * Math.floor(recorded.length / beginnings);
  const timeOf = (number: number): number => (number * 1000) / rate;

  const shots = recorded.map(shoot);

  function shotOf(socket: number, number: number): Shot {
    const shot = shots[(beginningOf(socket) + number) % shots.length];
    if (!shot) throw new Error('the recording is empty');
    return shot;
  }

  function text(socket: number, number: number): string {
    return `{"type":"pose","seq":${number},"t":${timeOf(number)},${shotOf(socket, number).text}`;
  }

  /** The time stands after the header of the message, the number at its end. */
  function bytes(socket: number, number: number): Buffer {
    const message = Buffer.from(shotOf(socket, number).bytes);
    message.writeDoubleLE(timeOf(number), 4);
    message.writeUInt32LE(number, message.length - 4);
    return message;
  }

  function seen(socket: number, number: number): PoseFrame {
    if (form === 'json') return { ...shotOf(socket, number).frame, tMs: timeOf(number) };
    const pose = decodeBinaryPoses(bytes(socket, number))?.[0];
    if (!pose) throw new Error('a message is not whole');
    return { tMs: pose.t, aspect: pose.aspect, landmarks: pose.landmarks, world: null };
  }

  const counts = new Map<string, number>();

  function count(beginning: number, frames: number): number {
    const squat = bundled.get('squat');
    if (!squat) throw new Error('there are no squats');
    const coach = createCoach(squat);
    let state = coach.start();
    for (let number = 0; number < frames; number += 1)
      state = coach.step(state, seen(beginning, number)).state;
    return state.count;
  }

  return {
    rate,
    message: form === 'json' ? text : bytes,
    count: (socket, frames) => {
      const key = `${socket % beginnings} ${frames}`;
      const known = counts.get(key) ?? count(socket % beginnings, frames);
      counts.set(key, known);
      return known;
    },
  };
}
