import { RegisterBody, RegisteredUser } from '@spotter/contract/accounts';
import type { Clock } from '../../../platform/clock.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { clientAddress } from '../../../platform/http/client-address.ts';
import { bodyProblems, problems } from '../../../platform/http/responses.ts';
import { tooManyRequests } from '../../../platform/too-many-requests.ts';
import type { OpenCounter } from '../../../platform/limits/window-counter.ts';
import type { PrepareAccount } from '../prepare-account.ts';
import type { UsersStore } from '../users-store.ts';

const windowMs = 10 * 60_000;

interface Given {
  readonly users: Pick<UsersStore, 'create'>;
  readonly prepareAccount: PrepareAccount;
  readonly clock: Clock;
  readonly openCounter: OpenCounter;
  readonly registrationsPer10Minutes: number;
}

export function register(app: App, given: Given): void {
  const { users, prepareAccount, clock, registrationsPer10Minutes } = given;
  const registrations = given.openCounter('registrations', windowMs);

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
      const client = clientAddress(request.ip);
      const user = await prepareAccount(request.body, 'member', () => {
        if (registrations.count(client) >= registrationsPer10Minutes) {
          throw tooManyRequests(
            'Too many registrations from this network address.',
            registrations.remainingMs(client),
          );
        }
        registrations.add(client);
      });
      const { id, username, email } = await users.create(user, clock.nowMs());
      reply.code(201);
      return { message: 'User registered' as const, data: { id, username, email } };
    },
  );
}
