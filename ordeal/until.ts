const withinMs = 15_000;
const lookEveryMs = 100;

/** @returns whether it came to hold within fifteen seconds */
export async function until(holds: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + withinMs;
  while (performance.now() < end) {
    if (await holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
  return false;
}
