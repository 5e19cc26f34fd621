import type { FieldError } from '@spotter/contract/problem';
import type { FastifyReply } from 'fastify';
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
  const error =
    message === undefined ? '' : `<span role="alert" id="${name}-error">${escapeHtml(message)}</span>`;
  return `<label>${label}<input name="${name}" type="${type}" autocomplete="${autocomplete}" required${shown}${described}>${error}</label>`;
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
    main: `<h1>Done. ${escapeHtml(username)} owns this installation.</h1><p>Log in through the interface with <code>POST /api/auth/login/</code>; <a href="/docs">try it at /docs</a>.</p>`,
  });
}

export function sendLinkGone(reply: FastifyReply): FastifyReply {
  return sendPage(reply, {
    title: 'The link is not valid',
    status: 404,
    main: `<h1>This link is not valid any more.</h1><p>It works once, for an hour, until the server is started again. Start the server again for a fresh one, or run <code>npm run admin -- create</code>.</p>`,
  });
}
