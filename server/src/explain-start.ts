// What whoever starts the server reads when it cannot start: one sentence with what to do, where it is known.
import { ConfigError } from './read-settings.ts';
import { databaseTrouble } from './platform/database/database-trouble.ts';
import { UnfitDatabaseError } from './platform/database/migrate.ts';
import { OtherDatabaseError } from './platform/database/other-database-error.ts';
import { TlsFileError } from './platform/tls/prepare-tls.ts';

interface SystemError extends Error {
  readonly code?: string;
  readonly syscall?: string;
  readonly path?: string;
  readonly address?: string;
  readonly port?: number;
  readonly hostname?: string;
}

function explainFile({ code, syscall, path = 'the folder' }: SystemError): string | undefined {
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `DATA_DIR: ${path} cannot be written. Let the user who runs Spotter write there, or choose another folder: DATA_DIR=/some/folder npm start.`;
  }
  // What is missing is made, unless a link leads to it.
  const isMade = syscall === 'mkdir' || path.endsWith('spotter.sqlite');
  if (code === 'ELOOP' || (code === 'ENOENT' && isMade)) {
    return `DATA_DIR: ${path} is a link that leads nowhere. Make what it leads to, or choose another folder: DATA_DIR=/some/folder npm start.`;
  }
  if (code === 'EISDIR') {
    return `DATA_DIR: ${path} is a folder: the database is a file of this name. Move it away, or choose another folder: DATA_DIR=/some/folder npm start.`;
  }
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return `DATA_DIR: ${path} is in the way: a folder is needed for the data. Choose another: DATA_DIR=/some/folder npm start.`;
  }
  return undefined;
}

function explainListening({ code, address = '', port = 0 }: SystemError): string | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is used by another program. Stop it, or choose another: PORT=8001 npm start.`;
    case 'EACCES':
      return `Port ${port} needs rights that this user has not. Choose one from 1024 on: PORT=8000 npm start.`;
    case 'EADDRNOTAVAIL':
      return `HOST: ${address} is no address of this machine. Use one of its own, or 0.0.0.0 for all of them.`;
    case undefined:
    default:
      return undefined;
  }
}

/** What a database is known by: where it is reached, which file it is, and what to do where that is none. */
interface Named {
  readonly url: string;
  readonly file: string;
  /** Where its file lies. */
  readonly place: string;
  readonly instead: string;
}

const servers: Named = {
  url: 'DATABASE_URL',
  file: 'The file spotter.sqlite in DATA_DIR',
  place: 'DATA_DIR',
  instead: 'Put a backup in its place, or move it away to start with a new one.',
};

function otherNamed({ given }: OtherDatabaseError): Named {
  return { url: given, file: given, place: given, instead: 'Give another file.' };
}

/** OpenSSL's names for certificates that are not trusted, and Node's for those of another host. */
const isOfCertificate = /^(?:ERR_TLS_CERT_|CERT_|UNABLE_TO_|(?:DEPTH_ZERO_)?SELF_SIGNED_)/;

/** What PostgreSQL refuses although it can be reached. */
function explainRefusal({ code = '', message }: SystemError, { url }: Named): string | undefined {
  // protocol_violation: PgBouncer, which takes no time-outs at the start of a session.
  if (code === '08P01' && message.startsWith('unsupported startup parameter')) {
    return `${url} leads to a pooler (${message}). Give PostgreSQL itself as DATABASE_DIRECT_URL, or have the pooler ignore statement_timeout and idle_in_transaction_session_timeout (ignore_startup_parameters).`;
  }
  // insufficient_privilege: since PostgreSQL 15 a role makes no tables in somebody else's database.
  if (code === '42501') {
    return `${url}: its role has too few rights (${message}). Make it the owner of the database, or grant it CREATE on the schema.`;
  }
  // read_only_sql_transaction
  if (code === '25006') {
    return `${url} leads to a database that takes no writes (${message}). Give the primary, and not a replica.`;
  }
  if (isOfCertificate.test(code)) {
    return `${url}: the certificate of the database is not trusted (${message}). Add sslrootcert=FILE with that of its authority, or sslmode=no-verify.`;
  }
  return message === 'The server does not support SSL connections'
    ? `${url} wants TLS, which the database does not have. Leave sslmode out.`
    : undefined;
}

function explainDatabase(error: SystemError, named: Named): string | undefined {
  if (error.code === 'SQLITE_NOTADB') return `${named.file} is no SQLite database. ${named.instead}`;
  if (error.code === 'SQLITE_CORRUPT') return `${named.file} is damaged. ${named.instead}`;
  const refusal = explainRefusal(error, named);
  if (refusal !== undefined) return refusal;
  const trouble = databaseTrouble(error);
  if (trouble === 'full') {
    return error.code === '53100'
      ? `The disk of PostgreSQL is full (${error.message}): make room there.`
      : `The disk is full: make room where ${named.place} is.`;
  }
  if (error.code?.startsWith('SQLITE_IOERR') || (trouble === 'away' && error.code?.startsWith('SQLITE_'))) {
    return `${named.file} cannot be used (${error.message}). End what else has it open, and let the user who runs Spotter write there.`;
  }
  // Code ENOENT is a socket that is not there.
  if (trouble === 'away' || error.syscall === 'connect') {
    return `The database cannot be reached (${error.message || (error.code ?? 'no answer')}). Check ${named.url}, and that the database runs.`;
  }
  return undefined;
}

function explainName({ hostname = '' }: SystemError, { url }: Named, host: string | undefined): string {
  return hostname === host
    ? `HOST: ${hostname} is no name that this machine knows. Use an address of its own, or 0.0.0.0 for all of them.`
    : `${url}: the host ${hostname} is not known. Check its spelling, and that this machine can look names up.`;
}

function explainSystem(error: SystemError, named: Named, host: string | undefined): string | undefined {
  if (error.syscall === 'getaddrinfo') return explainName(error, named, host);
  // One of several processes is told by the first, which binds for all of them.
  if (error.syscall === 'listen' || error.syscall === 'bind') return explainListening(error);
  if (error.path !== undefined)
    return named === servers
      ? explainFile(error)
      : `${named.file} cannot be used (${error.message}). ${named.instead}`;
  return explainDatabase(error, named);
}

/** @param host that the server was to listen on */
export function explainStart(error: unknown, host?: string): string {
  if ([ConfigError, UnfitDatabaseError, TlsFileError].some((known) => error instanceof known)) {
    return (error as Error).message;
  }
  const named = error instanceof OtherDatabaseError ? otherNamed(error) : servers;
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const known = explainSystem(cause, named, host);
    if (known !== undefined) return known;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
