/** Whether anything was done in a set. */
export function wasDone({ count, heldMs }: { readonly count: number; readonly heldMs: number }): boolean {
  return count > 0 || heldMs > 0;
}
