import { expect, test } from 'vitest';
import { createOutbox, type Batch, type Outbox } from './outbox.ts';
import type { CommandMessage } from './sent-command.ts';

const pose = (t: number) => ({ t, landmarks: null });
const command = (id: number, message: CommandMessage = { type: 'start_set' }) => ({ id, message });
const picture = (size: number) => new Uint8Array(size);

/** Everything that goes out, as `p1` of a pose, `c1` of a command, `i3` of a picture of three bytes. */
function drain(outbox: Outbox, room = 16): string[] {
  const sent: string[] = [];
  const name = (batch: Batch): string[] => {
    if (batch.kind === 'poses') return batch.poses.map(({ seq }) => `p${String(seq)}`);
    if (batch.kind === 'command') return [`c${batch.command.id}`];
    return [`i${(batch.picture as Uint8Array).length}`];
  };
  for (let batch = outbox.next(room); batch; batch = outbox.next(room)) sent.push(...name(batch));
  return sent;
}

test('what is sent goes in its order, poses together as far as there is room', () => {
  const outbox = createOutbox();
  for (const t of [1, 2, 3]) outbox.addPose(pose(t), false);
  outbox.addCommand(command(1));
  outbox.addPicture(picture(3), true);
  expect(outbox.next(2)).toMatchObject({ kind: 'poses', poses: [{ seq: 1 }, { seq: 2 }] });
  expect(drain(outbox)).toEqual(['p3', 'c1', 'i3']);
  expect(outbox.isEmpty()).toBe(true);
});

test('the newest pose and the newest picture take the place of the one that waits', () => {
  const outbox = createOutbox();
  expect([1, 2, 3].map((t) => outbox.addPose(pose(t), true))).toEqual([0, 1, 1]);
  expect([1, 2, 3].map((size) => outbox.addPicture(picture(size), true))).toEqual([0, 1, 1]);
  expect(drain(outbox)).toEqual(['p3', 'i3']);
});

test('without room only commands go', () => {
  const outbox = createOutbox();
  outbox.addCommand(command(1));
  outbox.addPose(pose(1), true);
  expect(drain(outbox, 0)).toEqual(['c1']);
});

test('a command keeps its place: no pose after it takes that of one before', () => {
  const outbox = createOutbox();
  outbox.addPose(pose(1), true);
  outbox.addCommand(command(1));
  outbox.addPose(pose(2), true);
  expect(drain(outbox)).toEqual(['p1', 'c1', 'p2']);
});

test('what was not confirmed is sent again in its order, but for pictures; new poses wait behind it', () => {
  const outbox = createOutbox();
  for (const t of [1, 2, 3]) {
    outbox.addPose(pose(t), true);
    drain(outbox);
  }
  outbox.addCommand(command(1));
  outbox.addPicture(picture(1), true);
  drain(outbox);
  expect(outbox.confirmFrame(1)).toEqual([]);
  outbox.beginAnew();
  expect([4, 5].map((t) => outbox.addPose(pose(t), true))).toEqual([0, 0]);
  expect(drain(outbox)).toEqual(['p2', 'p3', 'c1', 'p4', 'p5']);
});

test('a confirmed frame confirms the commands before it, a confirmed command the poses before it', () => {
  const outbox = createOutbox();
  outbox.addCommand(command(1));
  outbox.addPose(pose(1), true);
  outbox.addCommand(command(2));
  outbox.addPose(pose(2), true);
  drain(outbox);
  expect(outbox.confirmFrame(1)).toEqual([1]);
  expect(outbox.confirmCommand(2)).toEqual([2]);
  outbox.beginAnew();
  expect(drain(outbox)).toEqual(['p2']);
});

/** One pose a second, each answered; what was done up to a frame is stored. */
function trainTo(seconds: number, savedSeq?: number): Outbox {
  const outbox = createOutbox();
  for (let second = 1; second <= seconds; second += 1) {
    outbox.addPose(pose(second * 1_000), true);
    drain(outbox);
    outbox.confirmFrame(second);
  }
  if (savedSeq !== undefined) outbox.saved(savedSeq);
  return outbox;
}

test('what a session has looked at and lost is sent again to the next one, with the commands between', () => {
  const outbox = trainTo(3);
  outbox.addCommand(command(1));
  outbox.addPose(pose(4_000), true);
  drain(outbox);
  expect(outbox.confirmFrame(4)).toEqual([1]);
  outbox.addPose(pose(5_000), true);
  drain(outbox);
  expect(outbox.confirmedSeq()).toBe(4);
  outbox.rewindTo(2);
  expect(drain(outbox)).toEqual(['p3', 'c1', 'p4', 'p5']);
});

test('a session that knows of all that was looked at is sent no command twice', () => {
  const outbox = trainTo(3);
  outbox.addCommand(command(1));
  drain(outbox);
  outbox.confirmCommand(1);
  outbox.rewindTo(3);
  expect(drain(outbox)).toEqual([]);
});

test('a session that says which command it carried out last is sent none twice, and none too few', () => {
  const carriedOut = trainTo(3);
  for (const id of [1, 2]) carriedOut.addCommand(command(id));
  drain(carriedOut);
  carriedOut.rewindTo(3, 1);
  expect(drain(carriedOut)).toEqual(['c2']);

  const lost = trainTo(3);
  for (const id of [1, 2]) lost.addCommand(command(id));
  drain(lost);
  lost.confirmCommand(2);
  lost.rewindTo(3, 1);
  expect(drain(lost)).toEqual(['c2']);

  const behind = trainTo(3);
  behind.addCommand(command(1));
  behind.addPose(pose(4_000), true);
  drain(behind);
  behind.confirmFrame(4);
  behind.rewindTo(2, 1);
  expect(drain(behind)).toEqual(['p3', 'p4']);
});

test('what comes in a pause is neither sent nor kept: no server that goes on after it is sent it', () => {
  const outbox = trainTo(1);
  outbox.addCommand(command(1, { type: 'pause' }));
  expect(outbox.addPose(pose(2_000), true)).toBe(0);
  expect(outbox.addPicture(picture(1), true)).toBe(0);
  outbox.addCommand(command(2, { type: 'resume' }));
  outbox.addPose(pose(3_000), true);
  expect(drain(outbox)).toEqual(['c1', 'c2', 'p2']);
  outbox.confirmFrame(2);
  outbox.rewindTo(1, 2);
  expect(drain(outbox)).toEqual(['p2']);
});

test('a session that begins anew is first told what still holds of the commands that no longer wait', () => {
  const outbox = trainTo(1);
  outbox.addCommand(command(1, { type: 'weight', weight_kg: 20 }));
  outbox.addCommand(command(2, { type: 'next_exercise', exercise: 'lunge' }));
  outbox.addCommand(command(3, { type: 'weight', weight_kg: 40 }));
  outbox.addCommand(command(4, { type: 'start_recording' }));
  outbox.addCommand(command(5, { type: 'weight', weight_kg: 60 }));
  outbox.addCommand(command(6, { type: 'next_exercise', exercise: 'nobody knows' }));
  outbox.addCommand(command(7));
  drain(outbox);
  outbox.withdraw(6);
  outbox.confirmCommand(7);
  outbox.addPose(pose(2_000), true);
  drain(outbox);
  expect(outbox.beginAnew()).toEqual({ type: 'next_exercise', exercise: 'lunge' });
  expect(drain(outbox)).toEqual(['c4', 'c5', 'p2']);
  // Should that one break before it has done any of it.
  expect(outbox.beginAnew()).toBeUndefined();
  expect(drain(outbox)).toEqual(['c4', 'c5', 'p2']);
});

test('what a session that went on had carried out still holds in one that begins anew', () => {
  const outbox = trainTo(1);
  outbox.addCommand(command(1, { type: 'weight', weight_kg: 20 }));
  drain(outbox);
  outbox.rewindTo(1, 1);
  expect(drain(outbox)).toEqual([]);
  outbox.beginAnew();
  expect(drain(outbox)).toEqual(['c1']);
});

test('what is stored is kept no longer than a movement lasts that may have been under way', () => {
  const outbox = trainTo(20, 15);
  outbox.rewindTo(0);
  expect(drain(outbox)[0]).toBe('p9');
});

test('a session that begins anew is sent what no other has stored', () => {
  const outbox = trainTo(20, 15);
  outbox.beginAnew();
  expect(drain(outbox)).toEqual(['p16', 'p17', 'p18', 'p19', 'p20']);
});

test('of what was looked at and is never stored two minutes are kept', () => {
  const outbox = trainTo(1_900);
  outbox.rewindTo(0);
  expect(drain(outbox)).toHaveLength(1_800);
});

test('nothing is confirmed that was not sent', () => {
  const outbox = createOutbox();
  outbox.addPose(pose(1), false);
  outbox.confirmFrame(9);
  outbox.confirmCommand(9);
  expect(drain(outbox)).toEqual(['p1']);
});

test('two minutes of poses are kept: then the oldest goes, and counts as dropped', () => {
  const outbox = createOutbox();
  const dropped = Array.from({ length: 1_802 }, (_, index) => outbox.addPose(pose(index), false));
  expect(dropped.reduce((sum, count) => sum + count, 0)).toBe(2);
  expect(drain(outbox)[0]).toBe('p3');
});

test('poses that were sent and are never confirmed are forgotten without a word after as long', () => {
  const outbox = createOutbox();
  let dropped = 0;
  for (let index = 0; index < 1_900; index += 1) {
    dropped += outbox.addPose(pose(index), true);
    drain(outbox);
  }
  expect(dropped).toBe(0);
  outbox.beginAnew();
  expect(drain(outbox)).toHaveLength(1_800);
});

test('no picture waits for another session', () => {
  const outbox = createOutbox();
  expect(outbox.addPicture(picture(1), false)).toBe(1);
  expect(drain(outbox)).toEqual([]);
});
