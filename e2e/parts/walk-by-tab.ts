// What somebody meets on a page who has nothing but a keyboard.
import type { Page } from 'playwright-core';

const usable = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Numbers whatever the Tab key has to reach, in the order of the page. @returns how many there are */
function numberStops(selector: string): number {
  const groups = new Set<string>();
  let count = 0;
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    delete element.dataset['stop'];
    if (
      element.tabIndex < 0 ||
      element.matches(':disabled, fieldset:disabled *') ||
      !element.checkVisibility()
    )
      continue;
    // Of a group of radio buttons one is reached, the arrow keys go to the others.
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      const group = [
        ...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${element.name}"]`),
      ];
      if (groups.has(element.name) || (group.some(({ checked }) => checked) && !element.checked)) continue;
      groups.add(element.name);
    }
    element.dataset['stop'] = String(count);
    count += 1;
  }
  return count;
}

interface Focused {
  readonly stop: number;
  readonly text: string;
  readonly clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Whether something else lies over its middle, such as a bar that stays at its place. */
  readonly isCovered: boolean;
}

/** What has the keyboard, with some room around it; null where nothing has. */
function readFocused(): Focused | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const { dataset, outerHTML } = element;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  // A switch is an input that cannot be seen over what is drawn for it.
  const around = 10;
  const [x, y] = [Math.max(0, left - around), Math.max(0, top - around)];
  const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return {
    stop: Number(dataset['stop'] ?? -1),
    text: outerHTML.slice(0, 160),
    clip: {
      x,
      y,
      width: Math.max(1, Math.min(window.innerWidth, right + around) - x),
      height: Math.max(1, Math.min(window.innerHeight, bottom + around) - y),
    },
    isCovered: at === null || !(element.parentElement?.contains(at) || at.contains(element)),
  };
}

/** Whether the picture of it changes when the keyboard leaves it. */
async function isShown(page: Page, { clip }: Focused): Promise<boolean> {
  const picture = () => page.screenshot({ clip, caret: 'hide' });
  const focused = await picture();
  const element = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  await element.evaluate((left) => {
    left.blur();
  });
  const unfocused = await picture();
  await element.evaluate((again) => {
    again.focus({ preventScroll: true });
  });
  return !focused.equals(unfocused);
}

/** Goes through the page by the Tab key. @returns what it does not reach in the page's order, does not show, or shows under something */
export async function walkByTab(page: Page): Promise<string[]> {
  const count = await page.evaluate(numberStops, usable);
  await page.evaluate(() => {
    window.getSelection()?.setPosition(document.body, 0);
  });
  const wrong: string[] = [];
  for (let expected = 0; expected < count; expected += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(readFocused);
    if (focused?.stop !== expected) {
      wrong.push(`stop ${expected} of ${count} is not next, but ${focused?.text ?? 'nothing'}`);
      if (focused === null) break;
      continue;
    }
    if (focused.isCovered) wrong.push(`is covered: ${focused.text}`);
    if (!(await isShown(page, focused)))
      wrong.push(`does not show that it has the keyboard: ${focused.text}`);
  }
  return wrong;
}

/** What has the keyboard, as screen readers say it: `- heading "Rest" [level=1]`; nothing where nothing has. */
export async function focusedPart(page: Page): Promise<string> {
  const focused = page.locator(':focus');
  return (await focused.count()) === 0 ? '' : focused.ariaSnapshot({ timeout: 5_000 }).catch(() => '');
}

/** Presses Tab until something of this name has the keyboard. @param name the whole of it */
export async function tabTo(page: Page, name: string): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const here = await focusedPart(page);
    if (here.includes(`"${name}"`)) return;
    met.push(here);
  }
  throw new Error(`the keyboard never came to ${name}, but to ${met.join(', ')}`);
}
