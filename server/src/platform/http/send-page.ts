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
ul { padding: 0; margin: 1.75rem 0; list-style: none; border-top: 1px solid var(--line); }
li { border-bottom: 1px solid var(--line); } li a { display: block; padding: 0.85rem 0; text-decoration: none; }
li a:hover strong { text-decoration: underline; } li strong { display: block; } li span { color: var(--soft); }
code, pre { font: 0.9em/1.5 ui-monospace, monospace; } pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 0.9rem 1rem; border: 1px solid var(--line); border-radius: 0.5rem; }
:focus-visible { outline: 3px solid var(--leaf); outline-offset: 2px; }
`;

const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** Text made safe inside HTML. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

interface Page {
  readonly title: string;
  /** HTML of the page's main part; values in it must have gone through escapeHtml. */
  readonly main: string;
  readonly status?: number;
}

/** Answers with one of the server's own small pages: no script, one hashed style, nothing from another host. */
export function sendPage(reply: FastifyReply, page: Page): FastifyReply {
  return reply
    .code(page.status ?? 200)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header(
      'content-security-policy',
      `default-src 'none'; style-src ${styleHash}; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`,
    )
    .send(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(page.title)}</title><style>${style}</style></head><body><main>${page.main}</main></body></html>`,
    );
}
