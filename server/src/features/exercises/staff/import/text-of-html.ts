const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** One tag: it ends at the next bracket of either kind, so that looking for ends never starts over. */
const tag = /(<[a-z/!][^<>]*>)/i;
/** What ends a line or a paragraph, and so parts words. */
const block = /^(?:p|div|li|ul|ol|br|h[1-6]|script|style)$/;
/** What is in these is meant for machines. */
const unread = /^(?:script|style)$/;

/** The text of a piece of HTML: blocks and list items end in a space, nothing of the markup is left. */
export function textOfHtml(html: string): string {
  let text = '';
  /** The tag whose contents nobody reads, until it is closed. */
  let within: string | undefined;
  for (const [index, part] of html.split(tag).entries()) {
    if (index % 2 === 0) {
      if (within === undefined) text += part;
      continue;
    }
    const [, slash, name = ''] = /^<(\/?)([a-z0-9]*)/.exec(part.toLowerCase()) ?? [];
    if (block.test(name)) text += ' ';
    if (within === undefined) within = slash === '' && unread.test(name) ? name : undefined;
    else if (slash === '/' && name === within) within = undefined;
  }
  return text
    .replaceAll(/&(#x?[0-9a-f]+|[a-z]+);/gi, decodeEntity)
    .replaceAll(/\s+/g, ' ')
    .trim();
}
