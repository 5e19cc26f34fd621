/** A number as a file has it, with a point or a comma; null of nothing, of zero and of what is none. */
export function readAmount(text: string | undefined, most: number): number | null {
  const plain = (text ?? '').trim().replace(',', '.');
  if (!/^\d{1,9}(\.\d+)?$/.test(plain)) return null;
  const amount = Number(plain);
  return amount > 0 && amount <= most ? amount : null;
}
