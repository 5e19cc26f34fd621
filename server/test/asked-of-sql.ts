// What a source asks of SQL: the words of its statements, and which of Kysely's methods it calls.
import * as kysely from 'kysely';
import ts from 'typescript';

export interface AskedOfSql {
  /** Words of statements written out, in small letters; names in quotes and texts are none. */
  readonly words: ReadonlySet<string>;
  /** Methods of Kysely. */
  readonly methods: ReadonlySet<string>;
}

const expressions = kysely.expressionBuilder<{ table: { column: string } }, 'table'>();
const builders = Object.values<unknown>(kysely).flatMap((exported) =>
  typeof exported === 'function' ? [(exported as { readonly prototype?: object }).prototype] : [],
);
const kyselyMethods = new Set(
  [...builders, expressions, expressions.fn, Object.getPrototypeOf(expressions.selectFrom('table')) as object]
    .filter((methods) => methods !== undefined)
    .flatMap(Object.getOwnPropertyNames),
);

const texts = /'(?:[^']|'')*'|"[^"]*"|--.*/g;
/** A lock of rows is one word, a cast too; names of one letter stand for tables. */
const word = /\bfor (?:no key update|update|key share|share)\b|::\w+|[a-z_]\w+/g;

function wordsOf(statement: string): readonly string[] {
  return statement.replace(texts, ' ').replaceAll(/\s+/g, ' ').toLowerCase().match(word) ?? [];
}

/** Those whose second argument is an operator, or the type of a column. */
const saysInWords = new Set(['addColumn', 'where', 'whereRef', 'having', 'on', 'onRef', 'when']);

/** The text of a template, with a space for each value that is put in. */
function textOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join(' ');
}

/** @param source of a file that speaks to the database */
export function askedOfSql(source: string): AskedOfSql {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const words = new Set<string>();
  const methods = new Set<string>();
  const add = (statement: string): void => {
    for (const word of wordsOf(statement)) words.add(word);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'sql') {
      add(textOf(node.template));
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const name = node.expression.name.text;
      const [first, second] = node.arguments;
      if (kyselyMethods.has(name)) methods.add(name);
      // What is given to a connection as it is.
      if (name === 'query' && first && ts.isTemplateLiteral(first)) add(textOf(first));
      if (saysInWords.has(name) && second && ts.isStringLiteralLike(second)) add(second.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { words, methods };
}
