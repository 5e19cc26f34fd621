import { buffer } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

export interface ReceivedMail {
  readonly to: readonly string[];
  readonly headers: string;
  readonly text: string;
}

export interface MailServer {
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  /** The next mail that comes, from now on. */
  readonly next: () => Promise<ReceivedMail>;
}

interface Behaviour {
  /** Takes mail for nobody. */
  readonly refuses?: boolean;
  /** Mail is taken once this is over. */
  readonly until?: Promise<void>;
}

/** RFC 2045, 6.7. */
function fromQuotedPrintable(text: string): string {
  const bytes = text
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function readMail(raw: string, to: readonly string[]): ReceivedMail {
  const end = raw.indexOf('\r\n\r\n');
  const [headers, body] = [raw.slice(0, end), raw.slice(end + 4)];
  const isQuoted = /^Content-Transfer-Encoding: quoted-printable$/im.test(headers);
  return { to, headers, text: isQuoted ? fromQuotedPrintable(body) : body };
}

/** A real SMTP server on a free port, closed when the test ends. */
export async function startMailServer({ refuses = false, until }: Behaviour = {}): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const waiting: ((mail: ReceivedMail) => void)[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      done(refuses ? new Error(`nobody is called ${address}`) : null);
    },
    onData: (stream, { envelope }, done) => {
      void (async () => {
        const raw = (await buffer(stream)).toString('latin1');
        await until;
        const mail = readMail(
          raw,
          envelope.rcptTo.map(({ address }) => address),
        );
        received.push(mail);
        waiting.shift()?.(mail);
        done();
      })();
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(resolve);
      }),
  );
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    next: () => new Promise((resolve) => waiting.push(resolve)),
  };
}
