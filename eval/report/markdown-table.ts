/** A Markdown table with its columns padded, so that it reads well in a terminal too; numbers to the right. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  textColumns = 1,
): string {
  const widths = head.map((title, i) => Math.max(3, title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) => {
    const padded = widths.map((width, i) => {
      const cell = cells[i] ?? '';
      return i < textColumns ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map(
    (width, i) => '-'.repeat(i < textColumns ? width : width - 1) + (i < textColumns ? '' : ':'),
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
