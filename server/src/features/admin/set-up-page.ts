import type { FieldError } from '@spotter/contract/problem';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../../platform/app-error.ts';
import { escapeHtml, sendPage } from '../../platform/http/send-page.ts';

const fields = [
  { name: 'username', label: 'Your name', type: 'text', autocomplete: 'name' },
  { name: 'email', label: 'Email', type: 'email', autocomplete: 'email' },
  {
    name: 'password',
    label: 'Password, 8 characters or more',
    type: 'password',
    autocomplete: 'new-password',
  },
] as const;

function renderField(field: (typeof fields)[number], value: string, message: string | undefined): string {
  const { name, label, type, autocomplete } = field;
  const shown = type === 'password' ? '' : ` value="${escapeHtml(value)}"`;
  const described = message === undefined ? '' : ` aria-invalid="true" aria-describedby="${name}-error"`;
  const error = message === undefined ? '' : `<p role="alert" id="${name}-error">${escapeHtml(message)}</p>`;
  return `<div><label>${label}<input name="${name}" type="${type}" autocomplete="${autocomplete}" required${shown}${described}></label>${error}</div>`;
}

/** The form that makes the first admin; what was typed stays, but for the password. */
export function sendSetUpForm(
  reply: FastifyReply,
  token: string,
  values: Readonly<Record<string, string>> = {},
  errors: readonly FieldError[] = [],
): FastifyReply {
  const rendered = fields.map((field) =>
    renderField(
      field,
      values[field.name] ?? '',
      errors.find(({ path }) => path === `/${field.name}`)?.message,
    ),
  );
  return sendPage(reply, {
    title: 'Set up Spotter',
    status: errors.length > 0 ? 400 : 200,
    main: `<h1>Make the first admin</h1><p class="soft">This account owns the installation: it may do everything.</p>
<form method="post" action="/admin/set-up"><input type="hidden" name="token" value="${escapeHtml(token)}">${rendered.join('')}<button>Make the account</button></form>`,
  });
}

export function sendSetUpDone(reply: FastifyReply, username: string): FastifyReply {
  return sendPage(reply, {
    title: 'Spotter is set up',
    main: `<h1>Done. ${escapeHtml(username)} owns this installation.</h1>
<p>The dashboard is not there yet. Log in through the interface:</p>
<pre>POST /api/auth/login/
Content-Type: application/json

{ "username": ${escapeHtml(JSON.stringify(username))}, "password": "..." }</pre>
<p>It answers with an access token; <a href="/docs">try it at /docs</a>.</p>`,
  });
}

/** A page for a browser, a problem for anybody else. */
export function sendLinkGone(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (request.headers.accept?.includes('text/html') !== true) {
    throw new AppError('accounts.set_up_link_invalid', {
      detail:
        'This link is not valid any more. Start the server again for a fresh one, or run npm run admin -- create.',
    });
  }
  return sendPage(reply, {
    title: 'The link is not valid',
    status: 404,
    main: `<h1>This link is not valid any more.</h1>
<p>It works once, for an hour, and only until the server is started again or has an admin. Start the server again for a fresh one, or run <code>npm run admin -- create</code>.</p>`,
  });
}
