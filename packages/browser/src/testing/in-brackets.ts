// A language in which every text of a catalogue stands in brackets: what is said on a page and has none is in no catalogue.

type Texts = Readonly<Record<string, unknown>>;

function marked(text: string): string {
  return text
    .split('||||')
    .map((form) => `⟦${form.trim()}⟧`)
    .join(' |||| ');
}

export function inBrackets<Catalogue extends object>(texts: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(texts).map(([name, value]) => [
      name,
      typeof value === 'string' ? marked(value) : inBrackets(value as Texts),
    ]),
  ) as Catalogue;
}

/** @returns what is left of a text without what stands in brackets */
function outsideBrackets(text: string): string {
  let depth = 0;
  let rest = '';
  for (const sign of text) {
    if (sign === '⟦') depth += 1;
    else if (sign === '⟧') depth -= 1;
    else if (depth === 0) rest += sign;
  }
  return rest;
}

/** Attributes that people read or hear. */
const spoken = ['aria-label', 'title', 'placeholder', 'alt'] as const;

/** What is said in no brackets; those of a sentence with more than words in it open and close in different places. */
function saidOn(page: HTMLElement): readonly string[] {
  const said: string[] = [];
  const texts: string[] = [];
  /** A word that may break in two goes on in the next text. */
  let goesOn = false;
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // Moments are written by Intl, code is nobody's language, and what is typed is its writer's.
    if (node.parentElement?.closest('style, script, time, code, title, textarea')) continue;
    if (node instanceof HTMLTimeElement) continue;
    if (node instanceof HTMLElement) {
      goesOn = node.tagName === 'WBR';
      for (const name of spoken) said.push(outsideBrackets(node.getAttribute(name) ?? ''));
    } else {
      const text = node.textContent ?? '';
      texts.push(goesOn ? `${texts.pop() ?? ''}${text}` : text);
      goesOn = false;
    }
  }
  return [...said, ...outsideBrackets(texts.join('\n')).split('\n')];
}

/**
 * Words in the page that are neither of a catalogue nor known otherwise.
 * @param known such as what the server answered
 */
export function unknownWords(known: Iterable<string>): readonly string[] {
  // Its name is the same in every language.
  const longestFirst = [...known, 'Spotter'].sort((one, other) => other.length - one.length);
  const rest = saidOn(document.body).map((text) => {
    let left = text;
    for (const value of longestFirst) left = left.replaceAll(value, ' ');
    return left.trim();
  });
  return [...new Set(rest.filter((text) => /\p{L}{2}/u.test(text)))];
}
