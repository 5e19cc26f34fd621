import { expect, test } from 'vitest';
import { densify } from './densify.ts';
import { rootTable } from './read-flatbuffer.ts';

/**
 * A hand-laid FlatBuffer: SparsityParameters for a 2 x 3 tensor, rows dense, columns compressed:
 * row 0 holds columns 0 and 2, row 1 holds column 1.
 */
function sparsityOfTwoByThree(): Uint8Array {
  const bytes = new Uint8Array(256);
  const view = new DataView(bytes.buffer);
  let end = 4;
  const vtable = (...slots: number[]): number => {
    const at = end;
    view.setUint16(at, 4 + 2 * slots.length, true);
    slots.forEach((slot, index) => {
      view.setUint16(at + 4 + 2 * index, slot, true);
    });
    end += 4 + 2 * slots.length;
    return at;
  };
  const table = (vtableAt: number, size: number): number => {
    const at = end;
    view.setInt32(at, at - vtableAt, true);
    end += size;
    return at;
  };
  const vector = (elements: readonly number[], width: 1 | 4): number => {
    const at = end;
    view.setUint32(at, elements.length, true);
    elements.forEach((element, index) => {
      if (width === 1) view.setUint8(at + 4 + index, element);
      else view.setInt32(at + 4 + 4 * index, element, true);
    });
    end += 4 + width * elements.length;
    return at;
  };
  const point = (from: number, to: number): void => {
    view.setUint32(from, to - from, true);
  };

  const root = table(vtable(4, 0, 8), 12);
  view.setUint32(0, root, true);
  point(root + 4, vector([0, 1], 4));
  const levels = vector([0, 0], 4);
  point(root + 8, levels);
  const dense = table(vtable(0, 4), 8);
  view.setInt32(dense + 4, 2, true);
  point(levels + 4, dense);
  const compressed = table(vtable(4, 0, 5, 8, 6, 12), 16);
  view.setInt8(compressed + 4, 1);
  view.setInt8(compressed + 5, 1);
  view.setInt8(compressed + 6, 3);
  point(levels + 8, compressed);
  const segments = table(vtable(4), 8);
  point(compressed + 8, segments);
  point(segments + 4, vector([0, 2, 3], 4));
  const indices = table(vtable(4), 8);
  point(compressed + 12, indices);
  point(indices + 4, vector([0, 2, 1], 1));
  return bytes;
}

test('values land where the compressed rows say, and everything else is zero', () => {
  const tensor = {
    index: 0,
    name: 'weights',
    shape: [2, 3],
    type: 1,
    data: new Uint8Array(Uint16Array.of(11, 13, 22).buffer),
    sparsity: rootTable(sparsityOfTwoByThree()),
  };
  expect([...densify(tensor)]).toEqual([11, 0, 13, 0, 22, 0]);
});
