// What a name, an email and a password may be; each rule is said in words to the person who types.
import { isCommonPassword } from './common-passwords.ts';
import { emailKey } from './email-key.ts';
import { nameKey } from '../../platform/name-key.ts';
import { remark, type RuleError, type RuleRemark } from '../../platform/remark.ts';

const longestName = 150;
/** RFC 5321, 4.5.3.1.3, less the angle brackets. */
const longestEmail = 254;
const shortestPassword = 8;
const longestPassword = 256;

/** Control, format (bidi, zero width), surrogate, line separators, and what renders as nothing. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** Letters and marks of the scripts in which joiners change how a word is written. */
const joining = String.raw`[[\p{scx=Arab}\p{scx=Beng}\p{scx=Deva}\p{scx=Gujr}\p{scx=Guru}\p{scx=Khmr}\p{scx=Knda}\p{scx=Mlym}\p{scx=Mong}\p{scx=Mymr}\p{scx=Nkoo}\p{scx=Orya}\p{scx=Sinh}\p{scx=Syrc}\p{scx=Taml}\p{scx=Telu}\p{scx=Tibt}]&&[\p{L}\p{M}]]`;
/** What is not seen but needed: joiners between letters of these scripts (a chillu of Malayalam ends in one), and within emoji. */
const needed = new RegExp(
  [
    String.raw`\p{RGI_Emoji}`,
    String.raw`(?<=\p{Extended_Pictographic}\p{Emoji_Modifier}?)(?:\ufe0f?\u200d(?=\p{Extended_Pictographic})|\ufe0f)`,
    `(?<=${joining})[\\u200c\\u200d](?=${joining})`,
    `(?<=[\\p{M}&&${joining}])\\u200d`,
  ].join('|'),
  'gv',
);
/** Sane, not exact: only a message proves an address. What no unquoted one may hold is refused (RFC 5322, 3.2.3). */
const emailShape = /^[^\s@()<>[\]:;,\\"]+@(?:localhost|[^\s@.()<>:;,\\"]+(?:\.[^\s@.()<>:;,\\"]+)+)$/iu;

function isLongerThan(text: string, codePoints: number): boolean {
  // A code point takes at most two units: what is far too long need not be taken apart.
  return text.length > codePoints * 2 || Array.from(text).length > codePoints;
}

/** @returns what is wrong with a trimmed name, undefined when nothing is. */
export function wrongWithName(name: string): RuleRemark | undefined {
  if (name === '') return remark('empty');
  if (isLongerThan(name, longestName)) return remark('too_long', { limit: longestName });
  if (!name.isWellFormed() || unseen.test(name.replace(needed, '')) || nameKey(name) === '')
    return remark('unseen_characters');
  if (nameKey(name).includes('@')) return remark('holds_at');
  return undefined;
}

/** @returns what is wrong with a trimmed email, undefined when nothing is. */
export function wrongWithEmail(email: string): RuleRemark | undefined {
  if (email === '') return remark('empty');
  if (email.length > longestEmail) return remark('too_long', { limit: longestEmail });
  if (!email.isWellFormed() || unseen.test(email) || !emailShape.test(email)) {
    return remark('not_email');
  }
  return undefined;
}

/** @returns what is wrong with a password of the person with this name and email, undefined when nothing is. */
export async function wrongWithPassword(
  password: string,
  person: { readonly username: string; readonly email: string },
): Promise<RuleRemark | undefined> {
  if (!password.isWellFormed()) return remark('not_text');
  // At most four code points compose to one (as U+1F82): what is far too long need not be composed.
  if (isLongerThan(password, longestPassword * 4)) return remark('too_long', { limit: longestPassword });
  const composed = password.normalize('NFC');
  if (!isLongerThan(composed, shortestPassword - 1)) return remark('too_short', { limit: shortestPassword });
  if (isLongerThan(composed, longestPassword)) return remark('too_long', { limit: longestPassword });
  if (nameKey(password) === nameKey(person.username)) return remark('is_name');
  if (emailKey(password) === emailKey(person.email)) return remark('is_email');
  if (await isCommonPassword(composed)) return remark('common_password');
  return undefined;
}

/**
 * Checks the fields that are given, name and email trimmed.
 * @param person who it is to be, which a password must not say
 */
export async function wrongWithAccount(
  {
    username,
    email,
    password,
  }: {
    readonly username?: string | undefined;
    readonly email?: string | undefined;
    readonly password?: string | undefined;
  },
  person: { readonly username: string; readonly email: string } = { username: '', email: '' },
): Promise<readonly RuleError[]> {
  const found: readonly (readonly [string, RuleRemark | undefined])[] = [
    ['/username', username === undefined ? undefined : wrongWithName(username)],
    ['/email', email === undefined ? undefined : wrongWithEmail(email)],
    ['/password', password === undefined ? undefined : await wrongWithPassword(password, person)],
  ];
  return found.flatMap(([path, wrong]) => (wrong ? [{ path, ...wrong }] : []));
}
