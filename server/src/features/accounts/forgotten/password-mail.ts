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

Wähle es hier, innerhalb einer Stunde. Der Link gilt nur einmal:

${link}

Wenn du das nicht warst, musst du nichts tun: Dein Passwort bleibt, wie es ist.
`,
  },
  es: {
    subject: 'Una contraseña nueva',
    text: (
      link,
      server,
    ) => `Alguien ha pedido una contraseña nueva para la cuenta con esta dirección en ${server}.

Elígela aquí, en el plazo de una hora. El enlace solo funciona una vez:

${link}

Si no has sido tú, no hagas nada: tu contraseña sigue siendo la misma.
`,
  },
  ar: {
    subject: 'كلمة مرور جديدة',
    text: (link, server) => `طلب أحدهم كلمة مرور جديدة للحساب الذي يحمل هذا العنوان على ${server}.

اخترها هنا خلال ساعة. يعمل الرابط مرة واحدة:

${link}

إن لم تكن أنت من طلبها فلا تفعل شيئًا: تبقى كلمة مرورك كما هي.
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
