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

/** Until mocks are restored. How something is drawn is for a test in a real browser. */
export function answerStylesQuickly(): void {
  // A test may open the dashboard twice.
  if (vi.isMockFunction(window.getComputedStyle)) return;
  const compute = window.getComputedStyle.bind(window);
  const hidingIn = new Map<HTMLStyleElement, readonly string[]>();
  function mayBeHidden(element: Element): boolean {
    const selectors = [hiddenByThemselves];
    // Emotion's are all there, and few things are; to look through the page for them took a quarter of the test of a form.
    for (const style of document.head.children) {
      if (!(style instanceof HTMLStyleElement)) continue;
      const hiding = hidingIn.get(style) ?? hidingSelectors(style.sheet?.cssRules ?? []);
      hidingIn.set(style, hiding);
      selectors.push(...hiding);
    }
    return element.matches(selectors.join());
  }
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element, pseudo) =>
    mayBeHidden(element) ? compute(element, pseudo) : (element as HTMLElement).style,
  );
}
