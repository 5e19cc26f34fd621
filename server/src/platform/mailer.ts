// Mail leaves the program here, by SMTP, and behind whoever asked for it.
import type { FastifyBaseLogger } from 'fastify';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

export interface Mailer {
  /** Resolves once the server has taken it, and also where it could not be sent, which is logged without its address. */
  readonly send: (mail: Mail) => Promise<void>;
}

export interface MailServer {
  /** Such as smtps://user:password@mail.example.org. */
  readonly url: string;
  readonly from: string;
}

/** A server that answers no sooner is as good as none. */
const waitMs = 15_000;

/** What the log may hold of a failure: neither its text nor its command, which quote addresses. */
function causeOf(error: unknown): Record<string, unknown> {
  const { code, responseCode } = error as { readonly code?: unknown; readonly responseCode?: unknown };
  return { code, responseCode };
}

/** Loaded with the first mail: no start waits for it. */
async function openTransport(url: string) {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    url,
    connectionTimeout: waitMs,
    greetingTimeout: waitMs,
    socketTimeout: waitMs,
    dnsTimeout: waitMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

export function createMailer({ url, from }: MailServer, log: FastifyBaseLogger): Mailer {
  let transport: ReturnType<typeof openTransport> | undefined;
  return {
    send: async ({ to, subject, text }) => {
      try {
        transport ??= openTransport(url);
        const open = await transport;
        // As an object the address is taken as it stands, whatever it holds.
        await open.sendMail({ from, to: { name: '', address: to }, subject, text });
      } catch (error) {
        log.error(causeOf(error), 'a mail could not be sent');
      }
    },
  };
}
