// Finds, in the source of a file, which tables it writes.
import ts from 'typescript';

/** Kysely's ways to write. */
const writes = new Set(['insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'replaceInto']);
/** A statement in words that changes what is stored. */
const writesInWords = /\b(?:insert|update|delete|truncate|merge|replace|alter|drop)\b/i;

export interface TableWrite {
  /** Undefined where the file does not say it outright: nobody can check whose it is. */
  readonly table: string | undefined;
  readonly line: number;
}

/** What a file calls kysely's `sql`, renamed on the way in or given to another name. */
function namesOfSql(file: ts.SourceFile): ReadonlySet<string> {
  const imported = file.statements.flatMap((statement) => {
    const named = ts.isImportDeclaration(statement) && statement.importClause?.namedBindings;
    return named && ts.isNamedImports(named) ? [...named.elements] : [];
  });
  const renamed = imported.filter(({ propertyName }) => propertyName?.text === 'sql');
  const names = new Set(['sql', ...renamed.map(({ name }) => name.text)]);
  const visit = (node: ts.Node): void => {
    const { initializer, name } = ts.isVariableDeclaration(node) ? node : {};
    if (initializer && name && ts.isIdentifier(name) && isSql(initializer, names)) names.add(name.text);
    if (ts.isBindingElement(node) && takenOf(node) === 'sql') names.add(node.name.getText());
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

function isSql(node: ts.Node, names: ReadonlySet<string>): boolean {
  return names.has(node.getText()) || takenOf(node) === 'sql';
}

/** What databases and transactions are called. */
const databases = /(?:^|\.)(?:db|trx|database|transaction)$/;

/** Whether what is called of a database, or with a text such as the name of a table, is not said outright: `db[name]('users')`. */
function isTakenUnsaid(node: ts.Node): boolean {
  if (!ts.isElementAccessExpression(node) || ts.isStringLiteralLike(node.argumentExpression)) return false;
  const { parent } = node;
  if (!ts.isCallExpression(parent) || parent.expression !== node) return false;
  const [first] = parent.arguments;
  return databases.test(node.expression.getText()) || (first !== undefined && ts.isStringLiteralLike(first));
}

/** The way to write that is taken of something: `db.updateTable`, `db['updateTable']`, `{ updateTable } = db`. */
function takenOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node)) {
    const { argumentExpression: name } = node;
    return ts.isStringLiteralLike(name) ? name.text : undefined;
  }
  if (!ts.isBindingElement(node)) return undefined;
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
}

/** Every statement of a source that changes a table. */
export function findTableWrites(source: string): readonly TableWrite[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const sqlNames = namesOfSql(file);
  const isSqlItself = (node: ts.Node) => isSql(node, sqlNames);
  const found: TableWrite[] = [];
  const visit = (node: ts.Node): void => {
    const line = () => file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (writes.has(takenOf(node) ?? '')) {
      const call =
        ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : undefined;
      const [table] = call?.arguments ?? [];
      found.push({ table: table && ts.isStringLiteral(table) ? table.text : undefined, line: line() });
    }
    const isStatement = ts.isTaggedTemplateExpression(node) && isSqlItself(node.tag);
    const isRaw =
      (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) &&
      isSqlItself(node.expression) &&
      takenOf(node) === 'raw';
    if ((isStatement && writesInWords.test(node.template.getText())) || isRaw || isTakenUnsaid(node)) {
      found.push({ table: undefined, line: line() });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
