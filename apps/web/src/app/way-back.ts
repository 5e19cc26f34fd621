// Where somebody goes on after they have logged in: an address of this page, in that of the login.
const parameter = 'to';

export function loginFor(path: string): string {
  return `/login?${new URLSearchParams({ [parameter]: path }).toString()}`;
}

/** Of this page alone: an address that leads elsewhere is none. */
export function wayBack(search: URLSearchParams): string | null {
  const path = search.get(parameter);
  return path !== null && /^\/(?![/\\])/.test(path) ? path : null;
}
