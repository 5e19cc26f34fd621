// What an element looks like, for names of roles: happy-dom matches every rule of the page with every element that is asked about, a
// third of what a test of a screen takes. They all are matched only where one that can hide something matches.
import { vi } from 'vitest';

const hides = /\bdisplay:\s*none|\bvisibility:\s*(?:hidden|collapse)/;
const hiddenByThemselves = 'head, script, style, template, title';

/** Of the rules that can hide, whatever width they are for. */
function hidingSelectors(rules: Iterable<CSSRule>): readonly string[] {
  return [...rules].flatMap((rule) => {
    if ('selectorText' in rule) return hides.test(rule.cssText) ? [String(rule.selectorText)] : [];
    return 'cssRules' in rule ? hidingSelectors(rule.cssRules as CSSRuleList) : [];
  });
}

/** Emotion writes a style once, and has those of all tests of a page stay in it. */
const hidingIn = new WeakMap<HTMLStyleElement, readonly string[]>();

function hidingOf(style: HTMLStyleElement): readonly string[] {
  const hiding = hidingIn.get(style) ?? hidingSelectors(style.sheet?.cssRules ?? []);
  hidingIn.set(style, hiding);
  return hiding;
}

/** Until mocks are restored. How something is drawn is for a test in a real browser. */
export function answerStylesQuickly(): void {
  // A test may open the dashboard twice.
  if (vi.isMockFunction(window.getComputedStyle)) return;
  const compute = window.getComputedStyle.bind(window);
  let styles: NodeListOf<HTMLStyleElement> | undefined;
  let hiding = hiddenByThemselves;
  function mayBeHidden(element: Element): boolean {
    // Emotion's are all there, and few things are; to look through the page for them took a quarter of the test of a form. The list
    // is the same as before until one comes or goes.
    const now = document.head.querySelectorAll('style');
    if (now !== styles) hiding = [hiddenByThemselves, ...[...now].flatMap(hidingOf)].join();
    styles = now;
    return element.matches(hiding);
  }
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element, pseudo) =>
    mayBeHidden(element) ? compute(element, pseudo) : (element as HTMLElement).style,
  );
  const page = document.documentElement;
  // Each field for words asks for a style that a server has drawn, where none does: a tenth of the test of a form.
  vi.spyOn(document, 'querySelector').mockImplementation((selectors: string) =>
    selectors.startsWith('style[data-emotion=') ? null : page.querySelector(selectors),
  );
}
