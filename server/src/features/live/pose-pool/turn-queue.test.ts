import { expect, test } from 'vitest';
import { createTurnQueue, type Waiting } from './turn-queue.ts';

interface Named extends Waiting {
  readonly name: string;
}

const job = (name: string, bytes = 1): Named => ({ name, owner: name.slice(0, 1), bytes });
const any = (): boolean => true;

function open(maxJobs = 100, maxBytes = 1_000) {
  const queue = createTurnQueue<Named>({ maxJobs, maxBytes });
  const takeAll = (): string[] => {
    const names: string[] = [];
    for (let next = queue.take(any); next; next = queue.take(any)) names.push(next.name);
    return names;
  };
  return {
    ...queue,
    takeAll,
    put: (name: string, bytes?: number) => queue.put(job(name, bytes)).map((dropped) => dropped.name),
  };
}

test('people take turns, however much one of them has waiting; the jobs of each keep their order', () => {
  const queue = open();
  for (const name of ['a1', 'a2', 'a3', 'b1', 'c1', 'b2']) queue.put(name);
  expect(queue.takeAll()).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
});

test('who has just had a turn waits for those who have not', () => {
  const queue = open();
  queue.put('a1');
  queue.put('a2');
  expect(queue.take(any)?.name).toBe('a1');
  queue.put('b1');
  expect(queue.takeAll()).toEqual(['a2', 'b1']);
});

test('a job that does not suit keeps its place, and nobody waits for it', () => {
  const queue = open();
  for (const name of ['a1', 'a2', 'b1']) queue.put(name);
  expect(queue.take(({ name }) => name !== 'a1')?.name).toBe('a2');
  expect(queue.take(({ name }) => name !== 'a1')?.name).toBe('b1');
  expect(queue.takeAll()).toEqual(['a1']);
  expect(queue.take(any)).toBeUndefined();
});

test('beyond so many jobs the newest of whoever has the most has no room', () => {
  const queue = open(4);
  for (const name of ['a1', 'a2', 'a3', 'b1']) expect(queue.put(name)).toEqual([]);
  expect(queue.put('c1')).toEqual(['a3']);
  expect(queue.put('a4')).toEqual(['a4']);
  expect(queue.size()).toBe(4);
  expect(queue.takeAll()).toEqual(['a1', 'b1', 'c1', 'a2']);
});

test('beyond so many bytes it is the one with the most of them, and room that was made is used again', () => {
  const queue = open(100, 10);
  queue.put('a1', 6);
  for (const name of ['b1', 'b2', 'b3']) queue.put(name);
  expect(queue.put('c1', 3)).toEqual(['a1']);
  expect(queue.put('a2', 4)).toEqual([]);
  expect(queue.takeAll()).toEqual(['b1', 'c1', 'a2', 'b2', 'b3']);
  expect(queue.put('a3', 10)).toEqual([]);
  expect(queue.put('b4', 11)).toEqual(['b4']);
});

test('what is removed leaves no trace', () => {
  const queue = open(3, 10);
  for (const name of ['a1', 'a2', 'b1']) queue.put(name, 3);
  expect(queue.remove(({ owner }) => owner === 'a').map(({ name }) => name)).toEqual(['a1', 'a2']);
  expect(queue.size()).toBe(1);
  expect(queue.put('c1', 7)).toEqual([]);
  expect(queue.takeAll()).toEqual(['b1', 'c1']);
});
