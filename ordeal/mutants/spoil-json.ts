// JSON that is still JSON, with other values where its reader trusts it.
import fc from 'fast-check';
import { nasty } from '../rest/make-value.ts';

function countLeaves(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, member) => sum + countLeaves(member), 0);
}

/** With something else in the place of one leaf, counted in their order. */
function withLeaf(value: unknown, index: number, put: (leaf: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return index === 0 ? put(value) : value;
  let before = 0;
  const replace = (member: unknown): unknown => {
    const at = index - before;
    before += countLeaves(member);
    return at < 0 ? member : withLeaf(member, at, put);
  };
  if (Array.isArray(value)) return value.map(replace);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, replace(member)]));
}

/** With another value, or a longer text, in one to three places. */
export function spoiltJson(bases: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const put = fc.oneof(
    nasty.map((bad) => () => bad),
    fc.nat(99_999).map((n) => (leaf: unknown) => (typeof leaf === 'string' ? `${leaf} ${n}` : leaf)),
  );
  const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  return fc
    .tuple(bases, fc.array(fc.tuple(place, put), { minLength: 1, maxLength: 3 }))
    .map(([base, changes]) =>
      JSON.stringify(
        changes.reduce<unknown>(
          (so, [where, change]) => withLeaf(so, Math.floor(where * countLeaves(so)), change),
          base,
        ),
      ),
    );
}
