interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly patternProperties?: Readonly<Record<string, Described>>;
  readonly anyOf?: readonly Described[];
  readonly items?: Described;
}

/** By itself, or in what it may be. */
function isDescribed({ description = '', anyOf = [] }: Described): boolean {
  return description.trim() !== '' || anyOf.some(isDescribed);
}

/**
 * The members of a schema, at any depth, of which nothing says what they are: a reader would have to guess.
 * @param path what the schema goes by
 */
export function undescribedMembers(schema: object, path: string): string[] {
  const { properties = {}, patternProperties = {}, anyOf = [], items } = schema as Described;
  return [
    ...Object.entries(properties).flatMap(([name, member]) => [
      ...(isDescribed(member) ? [] : [`${path}.${name}`]),
      ...undescribedMembers(member, `${path}.${name}`),
    ]),
    ...Object.values(patternProperties).flatMap((member) => undescribedMembers(member, `${path}{}`)),
    ...anyOf.flatMap((option) => undescribedMembers(option, path)),
    ...(items ? undescribedMembers(items, `${path}[]`) : []),
  ];
}
