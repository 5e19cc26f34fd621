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

/** Every statement of a source that changes a table. */
export function findTableWrites(source: string): readonly TableWrite[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const found: TableWrite[] = [];
  const visit = (node: ts.Node): void => {
    const line = () => file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (ts.isPropertyAccessExpression(node) && writes.has(node.name.text)) {
      const call =
        ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : undefined;
      const [table] = call?.arguments ?? [];
      found.push({ table: table && ts.isStringLiteral(table) ? table.text : undefined, line: line() });
    }
    const isSql = ts.isTaggedTemplateExpression(node) && /^sql\b/.test(node.tag.getText());
    const isRaw = ts.isCallExpression(node) && node.expression.getText() === 'sql.raw';
    if ((isSql && writesInWords.test(node.template.getText())) || isRaw) {
      found.push({ table: undefined, line: line() });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
