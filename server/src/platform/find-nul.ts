/** Where a text holds NUL, as a JSON Pointer. Without recursion: brackets may be nested deeper than calls may be. */
export function findNul(whole: unknown): string | undefined {
  const left: { readonly value: unknown; readonly path: string }[] = [{ value: whole, path: '' }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, path } = next;
    if (typeof value === 'string' && value.includes('\0')) return path;
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) continue;
    for (const [key, member] of Object.entries(value)) {
      if (key.includes('\0')) return path;
      left.push({ value: member, path: `${path}/${key}` });
    }
  }
  return undefined;
}
