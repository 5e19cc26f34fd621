// Somebody who has a keyboard alone: goes from one thing to the next by Tab, and looks where they are.
import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What has the keyboard, as a screen reader says it. */
export interface Stop {
  readonly role: string;
  readonly name: string;
}

export interface Keyboard {
  /** What has the keyboard now; null where nothing has. */
  readonly stop: () => Promise<Stop | null>;
  /** Goes on by Tab, or back by Shift+Tab, until this has the keyboard. */
  readonly goTo: (role: string, name: string | RegExp, key?: 'Tab' | 'Shift+Tab') => Promise<void>;
  /** Goes there, and presses it. */
  readonly press: (role: string, name: string | RegExp, key?: 'Enter' | 'Space') => Promise<void>;
  /** Goes on by Tab until it is where it was, once around all there is. @returns what had the keyboard on the way */
  readonly goAround: () => Promise<readonly Stop[]>;
  /** Fails where anything that had the keyboard has no name, or could not be seen to have it. */
  readonly expectAllSeen: () => void;
}

/** More than any page has. */
const mostStops = 500;

/** In the page: what cannot be seen of what has the keyboard. */
function unseen(): string[] {
  const focused = document.activeElement;
  if (!focused) return [];
  // What is drawn in its place: a switch around its own invisible box, the frame of a field beside it.
  const frame = focused.parentElement?.querySelector(':scope > fieldset');
  const isOutlined =
    [focused, focused.parentElement].some((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    }) || (frame ? Number.parseFloat(getComputedStyle(frame).borderTopWidth) >= 2 : false);
  // What has come late above it may have moved it on; a bar that is over the page still hides it.
  focused.scrollIntoView({ block: 'nearest' });
  const [box] = focused.getClientRects();
  const [x, y] = box ? [box.x + box.width / 2, box.y + box.height / 2] : [-1, -1];
  const above = document.elementFromPoint(x, y);
  const isFree = above !== null && (focused.contains(above) || above.contains(focused));
  return [...(isOutlined ? [] : ['no outline']), ...(isFree ? [] : ['out of sight'])];
}

export async function byKeyboard(page: Page): Promise<Keyboard> {
  const devtools = await page.context().newCDPSession(page);
  const wrong = new Set<string>();

  async function stop(): Promise<Stop | null> {
    const focused = await focusedIn(devtools);
    if (focused === null) return null;
    const { role, name } = focused;
    const found = [...(name === '' ? ['no name'] : []), ...(await page.evaluate(unseen))];
    const { pathname } = new URL(page.url());
    if (found.length > 0) wrong.add(`${pathname}: ${role} "${name}": ${found.join(', ')}`);
    return { role, name };
  }

  async function goTo(role: string, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let times = 0; times < mostStops; times += 1) {
      await page.keyboard.press(key);
      const at = await stop();
      if (at?.role === role && (typeof name === 'string' ? at.name === name : name.test(at.name))) return;
      passed.push(at ? `${at.role} "${at.name}"` : 'nothing');
    }
    throw new Error(`${key} never came to ${role} ${String(name)}, but to ${passed.slice(0, 40).join(', ')}`);
  }

  async function goAround(): Promise<readonly Stop[]> {
    const stops: Stop[] = [];
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
    for (let times = 0; times < mostStops; times += 1) {
      await page.keyboard.press('Tab');
      const at = await stop();
      const isFirst = await page.evaluate(() => {
        const before = document.querySelector('[data-first-stop]');
        if (!before && document.activeElement instanceof HTMLElement) {
          document.activeElement.dataset['firstStop'] = '';
        }
        return before === document.activeElement;
      });
      if (isFirst) return stops;
      if (at) stops.push(at);
    }
    throw new Error(`Tab never came back to where it began`);
  }

  return {
    stop,
    goTo,
    press: async (role, name, key = 'Enter') => {
      await goTo(role, name);
      await page.keyboard.press(key);
    },
    goAround,
    expectAllSeen: () => {
      expect([...wrong]).toEqual([]);
    },
  };
}

/** As the browser tells it to whoever cannot see. */
async function focusedIn(devtools: CDPSession): Promise<Stop | null> {
  const { result } = await devtools.send('Runtime.evaluate', { expression: 'document.activeElement' });
  if (result.objectId === undefined || result.className === 'HTMLBodyElement') return null;
  const { nodes } = await devtools.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  // Material UI has a space of no width in the place of an icon.
  const told = (value: unknown) => (typeof value === 'string' ? value.replaceAll('\u200b', '').trim() : '');
  return { role: told(nodes[0]?.role?.value), name: told(nodes[0]?.name?.value) };
}
