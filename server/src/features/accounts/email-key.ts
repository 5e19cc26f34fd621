/** What an email is unique by and found by. */
export function emailKey(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}
