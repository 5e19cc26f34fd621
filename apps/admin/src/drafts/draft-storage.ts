// What somebody has typed and not saved, in this browser: it outlives a reload, a closed tab and a sign-in that ended.

/** Where a draft is kept: of one person, one form. */
export interface DraftPlace {
  readonly person: unknown;
  /** The address of the screen, and which form where it has several. */
  readonly form: string;
}

export interface StoredDraft {
  /** ISO 8601. */
  readonly at: string;
  readonly draft: unknown;
}

/** Browsers hold some five million letters for all of a site: a few large drafts have room. */
const mostLetters = 1_000_000;
const keptMs = 7 * 86_400_000;

/** Of any object in any draft. */
const secrets = /^(?:old|password|code|token|secret)$/i;

// Its number goes up with the form of what is kept, so that nothing of an older release is read.
const prefix = 'spotter.draft.1';

function keyOf({ person, form }: DraftPlace): string {
  return `${prefix} ${String(person)} ${form}`;
}

function isStored(value: unknown): value is StoredDraft {
  return typeof value === 'object' && value !== null && 'at' in value && 'draft' in value;
}

function read(key: string, nowMs: number): StoredDraft | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (isStored(stored) && Date.parse(stored.at) > nowMs - keptMs) return stored;
    localStorage.removeItem(key);
  } catch {
    // Of a browser that keeps nothing, or nothing that can be read.
  }
  return undefined;
}

function keysOf(start: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(start));
  } catch {
    return [];
  }
}

/** Throws away what is too old, of whomever. */
function forgetOld(nowMs: number): void {
  for (const key of keysOf(prefix)) read(key, nowMs);
}

export function readDraft(place: DraftPlace, nowMs = Date.now()): StoredDraft | undefined {
  forgetOld(nowMs);
  return read(keyOf(place), nowMs);
}

/** A draft as it is kept: without passwords, codes and tokens. */
export function textOfDraft(draft: object): string {
  return JSON.stringify(draft, (name, value: unknown) => (secrets.test(name) ? undefined : value));
}

/**
 * @param text of `textOfDraft`
 * @returns whether it is kept; one that is too large is not, nor what was kept before it
 */
export function keepDraft(place: DraftPlace, text: string, nowMs = Date.now()): boolean {
  try {
    if (text.length <= mostLetters) {
      const at = new Date(nowMs).toISOString();
      localStorage.setItem(keyOf(place), `{"at":"${at}","draft":${text}}`);
      return true;
    }
  } catch {
    // The browser has no room left, or keeps nothing.
  }
  forgetDraft(place);
  return false;
}

export function forgetDraft(place: DraftPlace): void {
  try {
    localStorage.removeItem(keyOf(place));
  } catch {
    // Nothing is kept there.
  }
}

/** For whoever signs out: the next one at this machine finds nothing. */
export function forgetDraftsOf(person: unknown): void {
  for (const key of keysOf(`${prefix} ${String(person)} `)) localStorage.removeItem(key);
}
