/** A seeded source of random numbers. */
export interface Random {
  /** Evenly between two limits. */
  readonly between: (least: number, most: number) => number;
  /** Normal with mean 0 and deviation 1, cut at 2.5 so that no figure is a freak. */
  readonly normal: () => number;
  /** One of several. */
  readonly oneOf: <T>(items: readonly [T, ...T[]]) => T;
}

/** Random numbers that depend on a seed and a name alone: what is drawn under one name never moves what another draws. */
export function createRandom(seed: number, name: string): Random {
  let state = hashOf(`${seed}/${name}`);
  // Mulberry32 (Tommy Ettinger, public domain): small, and even enough for noise.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => {
    const drawn = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    return Math.min(2.5, Math.max(-2.5, drawn));
  };
  return {
    between: (least, most) => least + (most - least) * next(),
    normal,
    oneOf: (items) => items[Math.floor(next() * items.length)] ?? items[0],
  };
}

/** FNV-1a over the characters. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}
