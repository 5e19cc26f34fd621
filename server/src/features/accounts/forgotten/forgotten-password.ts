// Whoever has forgotten their password gets a link by mail. What is answered, and when, says nothing of whether there is
// such an account: all that depends on it is done once the answer is on its way.
import { AppError } from '../../../platform/app-error.ts';
import type { Database } from '../../../platform/database/database.ts';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import type { Mailer } from '../../../platform/mailer.ts';
import { nameKey } from '../../../platform/name-key.ts';
import { tooManyRequests } from '../../../platform/too-many-requests.ts';
import type { OpenCounter } from '../../../platform/limits/window-counter.ts';
import type { MakeMailedLink } from '../../dashboard/links/make-password-link.ts';
import { emailKey } from '../email-key.ts';
import type { UsersStore } from '../users-store.ts';
import { passwordMail } from './password-mail.ts';

const windowMs = 60 * 60_000;
/** So many may be under way at once: a mail server that hangs must not fill the memory. */
const mostAtOnce = 100;

export interface ForgottenLimits {
  /** In an hour. */
  readonly perClient: number;
  readonly perAccount: number;
}

interface Given {
  readonly db: Database;
  readonly users: Pick<UsersStore, 'findByLogin'>;
  readonly openCounter: OpenCounter;
  readonly onError: (error: unknown) => void;
  /** Undefined where no mail server is set. */
  readonly mailer: Mailer | undefined;
  readonly makeMailedLink: MakeMailedLink;
  readonly limits: ForgottenLimits;
}

export interface ForgottenPassword {
  readonly isMailed: boolean;
  /**
   * Sends a link, where there is such an account, after this has returned.
   * @throws AppError accounts.no_mail, limits.too_many_requests, limits.busy
   */
  readonly ask: (nameOrEmail: string, client: string, languages: readonly string[]) => void;
  /** Waits for what is under way. */
  readonly close: () => Promise<void>;
}

export function createForgottenPassword(given: Given): ForgottenPassword {
  const { db, users, openCounter, onError, mailer, makeMailedLink, limits } = given;
  const clients = openCounter('password mails of clients', windowMs);
  const typed = openCounter('password mails as typed', windowMs);
  /** By id: name and email of one account count together, which the answer does not tell. */
  const accounts = openCounter('password mails of accounts', windowMs);
  const underWay = new Set<Promise<void>>();

  async function sendLink(by: Mailer, nameOrEmail: string, languages: readonly string[]): Promise<void> {
    const user = await users.findByLogin(nameOrEmail);
    if (!user?.isActive || accounts.count(String(user.id)) >= limits.perAccount) return;
    accounts.add(String(user.id));
    const link = await inTransaction(db, (trx) => makeMailedLink(trx, user.id));
    await by.send(passwordMail(user.email, link, languages));
  }

  return {
    isMailed: mailer !== undefined,
    ask: (nameOrEmail, client, languages) => {
      if (!mailer) {
        throw new AppError('accounts.no_mail', {
          detail: 'This server sends no mail. Ask the people who run it for a link to a new password.',
        });
      }
      const key = nameOrEmail.includes('@') ? emailKey(nameOrEmail) : nameKey(nameOrEmail);
      for (const [counter, name, limit] of [
        [clients, client, limits.perClient],
        [typed, key, limits.perAccount],
      ] as const) {
        if (counter.count(name) >= limit) {
          throw tooManyRequests(
            'Too many links to a new password were asked for.',
            counter.remainingMs(name),
          );
        }
      }
      if (underWay.size >= mostAtOnce) {
        throw new AppError('limits.busy', {
          detail: 'Too many mails are on their way. Try again in a minute.',
          headers: { 'retry-after': '60' },
        });
      }
      clients.add(client);
      typed.add(key);
      const work = Promise.resolve()
        .then(() => sendLink(mailer, nameOrEmail, languages))
        .catch(onError)
        .finally(() => underWay.delete(work));
      underWay.add(work);
    },
    close: async () => {
      await Promise.all(underWay);
    },
  };
}
