/** Where it is too long for its line it goes on after the sign, not in the middle of a name. */
export function EmailAddress({ address }: { readonly address: string }) {
  const end = address.lastIndexOf('@') + 1;
  return (
    <>
      {address.slice(0, end)}
      <wbr />
      {address.slice(end)}
    </>
  );
}
