import { RegisterBody, RegisteredUser } from '@spotter/contract/accounts';
import { clientAddress } from '../../platform/http/client-address.ts';
import type { App } from '../../platform/http/app-instance.ts';
import { bodyProblems, problems } from '../../platform/http/responses.ts';
import { tooManyRequests } from '../../platform/too-many-requests.ts';
import { createWindowCounter } from '../../platform/window-counter.ts';
import { checkNewAccount } from './account-rules.ts';
import type { AccountsDeps } from './accounts-deps.ts';
import { rulesError } from '../../platform/http/rules-error.ts';
import { takenError } from './taken-error.ts';

const windowMs = 10 * 60_000;

export function register(
  app: App,
  { accounts, passwords, clock, registrationsPer10Minutes }: AccountsDeps,
): void {
  const registrations = createWindowCounter(windowMs, clock);

  app.post(
    '/api/auth/register/',
    {
      schema: {
        tags: ['Accounts'],
        summary: 'Register; the person then logs in',
        operationId: 'register',
        body: RegisterBody,
        response: {
          201: RegisteredUser,
          ...problems(
            ...bodyProblems,
            'accounts.username_taken',
            'accounts.email_taken',
            'limits.too_many_requests',
            'limits.busy',
          ),
        },
      },
    },
    async (request, reply) => {
      const { account, fields } = await checkNewAccount(request.body);
      if (fields.length > 0) throw rulesError(fields);

      const client = clientAddress(request.ip);
      if (registrations.count(client) >= registrationsPer10Minutes) {
        throw tooManyRequests(
          'Too many registrations from this network address.',
          registrations.remainingMs(client),
        );
      }
      registrations.add(client);

      const [first, ...others] = await accounts.taken(account.username, account.email);
      if (first) throw takenError([first, ...others]);
      const passwordHash = await passwords.hash(account.password);
      const { username, email } = account;
      const created = await accounts.create({ username, email, passwordHash, role: 'member' }, clock.nowMs());
      // Somebody else took it while the password was hashed.
      if (typeof created === 'string') throw takenError([created]);

      reply.code(201);
      return { message: 'User registered' as const, data: { id: created.id, username, email } };
    },
  );
}
