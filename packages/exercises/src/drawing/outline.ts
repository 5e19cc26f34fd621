// Everything that is drawn is made of round things with a skin pulled tight over them.

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Round extends Place {
  readonly radius: number;
}

/** Corners of what stands for a circle; with so many it is 2 % narrower at most. */
const corners = 16;

function around({ x, y, radius }: Round): readonly Place[] {
  if (radius === 0) return [{ x, y }];
  return Array.from({ length: corners }, (_, i) => {
    const turn = (2 * Math.PI * i) / corners;
    return { x: x + radius * Math.cos(turn), y: y + radius * Math.sin(turn) };
  });
}

const turnsLeft = (a: Place, b: Place, c: Place): boolean =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 1e-12;

function half(sorted: readonly Place[]): Place[] {
  const chain: Place[] = [];
  for (const place of sorted) {
    for (;;) {
      const [before, last] = chain.slice(-2);
      if (!before || !last || turnsLeft(before, last, place)) break;
      chain.pop();
    }
    chain.push(place);
  }
  return chain.slice(0, -1);
}

/** What lies above a level of a skin; nothing where all of it is below (Sutherland and Hodgman's clipping by one edge). */
export function above(skin: readonly Place[], level: number): readonly Place[] {
  return skin.flatMap((place, i) => {
    const next = skin[(i + 1) % skin.length] ?? place;
    const kept = place.y <= level ? [place] : [];
    if (place.y <= level === next.y <= level) return kept;
    const share = (level - place.y) / (next.y - place.y);
    return [...kept, { x: place.x + (next.x - place.x) * share, y: level }];
  });
}

/** The skin over round things: the corners of their convex hull, all hulls the same way round (Andrew's monotone chain). */
export function skinOver(rounds: readonly Round[]): readonly Place[] {
  const sorted = rounds.flatMap(around).sort((a, b) => a.x - b.x || a.y - b.y);
  return [...half(sorted), ...half(sorted.toReversed())];
}
