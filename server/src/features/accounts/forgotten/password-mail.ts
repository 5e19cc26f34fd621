// The mail that holds a link to a new password. Nothing in it is of whoever asked for it: they may be a stranger.
import type { Mail } from '../../../platform/mailer.ts';

interface Words {
  readonly subject: string;
  readonly text: (link: string, server: string) => string;
}

const words = {
  en: {
    subject: 'A new password',
    text: (
      link,
      server,
    ) => `Somebody has asked for a new password for the account with this address at ${server}.

Choose it here, within an hour. The link works once:

${link}

If it was not you, do nothing: your password stays as it is.
`,
  },
  de: {
    subject: 'Ein neues Passwort',
    text: (link, server) => `Für das Konto mit dieser Adresse bei ${server} wurde ein neues Passwort verlangt.

Wählen Sie es hier, innerhalb einer Stunde. Der Link gilt einmal:

${link}

Wenn Sie das nicht waren, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.
`,
  },
  es: {
    subject: 'Una contraseña nueva',
    text: (
      link,
      server,
    ) => `Alguien ha pedido una contraseña nueva para la cuenta con esta dirección en ${server}.

Elíjala aquí, en el plazo de una hora. El enlace funciona una vez:

${link}

Si no ha sido usted, no haga nada: su contraseña sigue siendo la misma.
`,
  },
} satisfies Record<string, Words>;

function wordsIn(languages: readonly string[]): Words {
  for (const language of languages) {
    const [primary = ''] = language.toLowerCase().split('-', 1);
    const found = Object.entries<Words>(words).find(([known]) => known === primary)?.[1];
    if (found) return found;
  }
  return words.en;
}

/** @param languages tags, the dearest first; English where none of them is spoken */
export function passwordMail(to: string, link: string, languages: readonly string[]): Mail {
  const { subject, text } = wordsIn(languages);
  return { to, subject, text: text(link, new URL(link).host) };
}
