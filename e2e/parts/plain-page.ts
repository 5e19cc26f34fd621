// A page of a browser that Playwright does not speak to: what a person does in it, by what its own driver can.
import { expect } from 'vitest';

/** What a browser's own driver is asked for. */
export interface PlainDriver {
  readonly goTo: (url: string) => Promise<unknown>;
  /** @param script the body of a function that is given `arguments`. @returns what it returns, as JSON */
  readonly evaluate: (script: string, given: readonly unknown[]) => Promise<unknown>;
  /** To whatever has the keyboard. @param actions as WebDriver and WebDriver BiDi both have them */
  readonly act: (actions: readonly object[]) => Promise<unknown>;
}

export interface PlainPage {
  readonly goTo: (path: string) => Promise<void>;
  /** Once a button or a link of this name is in the content of the page. */
  readonly press: (name: RegExp) => Promise<void>;
  /** Into the field with this label. */
  readonly type: (label: string, keys: string) => Promise<void>;
  /** In the field with this label. @param value of the option */
  readonly choose: (label: string, value: string) => Promise<void>;
  /** Once it is to be read somewhere in the page. */
  readonly waitFor: (words: string) => Promise<void>;
  readonly evaluate: (script: string) => Promise<unknown>;
}

const field =
  'const field = [...document.querySelectorAll("label")].find((one) => one.textContent.startsWith(arguments[0]))?.control;';

/** @param address of the server, such as http://127.0.0.1:4711 */
export function plainPage(address: string, { goTo, evaluate, act }: PlainDriver): PlainPage {
  /** @param script returns whether it could */
  async function once(script: string, ...given: readonly unknown[]): Promise<void> {
    await expect.poll(() => evaluate(script, given)).toBe(true);
  }
  return {
    goTo: async (path) => {
      await goTo(address + path);
    },
    press: (name) =>
      once(
        `const found = [...document.querySelectorAll("main a, main button")].find((one) => new RegExp(arguments[0], "u").test(one.textContent));
         found?.click();
         return found !== undefined;`,
        name.source,
      ),
    type: async (label, keys) => {
      await once(
        `${field} field?.focus(); return Boolean(field) && document.activeElement === field;`,
        label,
      );
      const pressed = keys.split('').flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await act([{ type: 'key', id: 'keyboard', actions: pressed }]);
    },
    choose: (label, value) =>
      once(
        `${field} if (!field) return false;
         Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value").set.call(field, arguments[1]);
         field.dispatchEvent(new Event("change", { bubbles: true }));
         return true;`,
        label,
        value,
      ),
    waitFor: async (words) => {
      await expect.poll(() => evaluate('return document.body.innerText;', [])).toContain(words);
    },
    evaluate: (script) => evaluate(script, []),
  };
}
