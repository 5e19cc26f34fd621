import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

const style = `
:root { color-scheme: light dark; --ink: #16211c; --paper: #fbfcfa; --soft: #5a6a62; --line: #d9e0db; --leaf: #14703f; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8efe9; --paper: #101613; --soft: #a0aea6; --line: #2c3731; --leaf: #6fd39c; } }
* { box-sizing: border-box; }
body { margin: 0; padding: clamp(1.5rem, 6vw, 5rem) 1.25rem; background: var(--paper); color: var(--ink); font: 1.05rem/1.6 system-ui, sans-serif; }
main { max-width: 40rem; margin: 0 auto; }
h1 { font-size: clamp(1.8rem, 5vw, 2.6rem); line-height: 1.15; letter-spacing: -0.02em; margin: 0 0 0.75rem; text-wrap: balance; }
p { margin: 0 0 1rem; } .soft { color: var(--soft); }
a { color: var(--leaf); text-underline-offset: 0.2em; }
ol { padding-inline-start: 1.4rem; margin: 0 0 1rem; } li { margin: 0.3rem 0; }
details { border-top: 1px solid var(--line); } details:last-of-type { border-bottom: 1px solid var(--line); margin-bottom: 1.75rem; }
summary { padding: 0.75rem 0; font-weight: 600; cursor: pointer; }
.button { display: inline-block; padding: 0.7rem 1.1rem; border-radius: 0.5rem; background: var(--leaf); color: var(--paper); font-weight: 600; text-decoration: none; }
code { font: 0.9em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--leaf); outline-offset: 2px; }
`;

const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** Text made safe inside HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

interface Page {
  readonly title: string;
  /** HTML of the page's main part; values in it must have gone through escapeHtml. */
  readonly main: string;
  readonly status?: number;
  /** English unless told. */
  readonly language?: string;
}

/** Answers with one of the server's own small pages: no script, one hashed style, nothing from another host. */
export function sendPage(reply: FastifyReply, page: Page): FastifyReply {
  const { language = 'en' } = page;
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return reply
    .code(page.status ?? 200)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header(
      'content-security-policy',
      `default-src 'none'; style-src ${styleHash}; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`,
    )
    .send(
      `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(page.title)}</title><style>${style}</style></head><body><main>${page.main}</main></body></html>`,
    );
}
