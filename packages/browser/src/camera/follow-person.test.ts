import type { FoundPose } from '@spotter/pose/find-pose';
import { expect, test } from 'vitest';
import type { CameraPicture } from './camera-picture.ts';
import { followPerson } from './follow-person.ts';
import type { Asked } from './pose-looker.ts';

const picture = {} as CameraPicture;
const region = { x: 0.5, y: 0.5, size: 1, angle: 0 };
const found: FoundPose = {
  aspect: 1,
  landmarks: null,
  world: null,
  presence: 1,
  luma: 9,
  nextRegion: region,
};

test('somebody is looked for where they were, and people are counted every two seconds', async () => {
  const asked: Asked[] = [];
  let answer: FoundPose | null = found;
  const { look } = followPerson({
    look: (_picture, one) => {
      asked.push(one);
      return Promise.resolve(answer);
    },
    close: () => undefined,
  });
  const { nextRegion: _, ...frame } = found;
  expect(await look(picture, 0)).toEqual({ tMs: 0, ...frame });
  await look(picture, 1_999);
  answer = null;
  expect(await look(picture, 2_000)).toBeNull();
  answer = { ...found, nextRegion: null };
  await look(picture, 2_100);
  await look(picture, 2_200);
  expect(asked).toEqual([
    { region: null, countPeople: true },
    { region, countPeople: false },
    { region, countPeople: true },
    { region, countPeople: false },
    { region: null, countPeople: false },
  ]);
});
