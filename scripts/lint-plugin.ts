// Lint rules of our own, which .oxlintrc.json loads as `spotter/...`.
interface Context {
  report(problem: { node: unknown; message: string }): void;
}

const transactionsInOnePlace = {
  create: (context: Context) => ({
    'CallExpression[arguments.length=0][callee.property.name=/^(transaction|startTransaction)$/]'(
      node: unknown,
    ) {
      context.report({
        node,
        message: 'Open transactions by inTransaction (server/src/platform/database/in-transaction.ts).',
      });
    },
  }),
};

const noDeclareGlobal = {
  create: (context: Context) => ({
    'TSModuleDeclaration[kind="global"]'(node: unknown) {
      context.report({
        node,
        message:
          'Say the type where it is used: TypeScript looks at every file again when this one may have changed.',
      });
    },
  }),
};

interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The name of the software is the same in every language. */
function isSaid(text: string): boolean {
  return /\p{L}/u.test(text) && text.trim() !== 'Spotter';
}

/** Texts that are written out in an expression: whatever is called or named is not looked into. */
function writtenOut(node: SyntaxNode | null): readonly SyntaxNode[] {
  if (!node) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' && isSaid(node['value']) ? [node] : [];
    case 'TemplateLiteral':
      return (node['quasis'] as { value: { raw: string } }[]).some(({ value }) => isSaid(value.raw))
        ? [node]
        : [];
    case 'JSXExpressionContainer':
      return writtenOut(node['expression'] as SyntaxNode);
    case 'ConditionalExpression':
      return [node['consequent'], node['alternate']].flatMap((branch) => writtenOut(branch as SyntaxNode));
    case 'BinaryExpression':
    case 'LogicalExpression':
      // What is compared is not said.
      if (!['+', '&&', '||', '??'].includes(String(node['operator']))) return [];
      return [node['left'], node['right']].flatMap((side) => writtenOut(side as SyntaxNode));
    default:
      return [];
  }
}

const spoken =
  '/^(alt|aria-label|confirm|confirmContent|confirmTitle|empty|emptyText|helperText|label|placeholder|primaryText|text|title)$/';

const wordsInCatalogues = {
  create: (context: Context) => {
    function look(node: unknown): void {
      for (const text of writtenOut(node as SyntaxNode | null)) {
        context.report({
          node: text,
          message: 'Say it by useWords(), with the text in the catalogues (words/).',
        });
      }
    }
    return {
      // What stands in <code> is in nobody's language; the name of the software is the same in all.
      'JSXElement:not([openingElement.name.name="code"]) > JSXText[value=/\\p{L}/u]:not([value=/^\\s*Spotter\\s*$/])'(
        node: unknown,
      ) {
        context.report({ node, message: 'Say it by useWords(), with the text in the catalogues (words/).' });
      },
      'JSXElement > JSXExpressionContainer, JSXFragment > JSXExpressionContainer': look,
      [`JSXAttribute[name.name=${spoken}]`](node: SyntaxNode) {
        look(node['value']);
      },
      [`Property[key.name=${spoken}], Property[key.value=${spoken}]`](node: SyntaxNode) {
        look(node['value']);
      },
      'CallExpression[callee.name=/^(notify|required)$/]'(node: SyntaxNode) {
        look((node['arguments'] as SyntaxNode[])[0] ?? null);
      },
    };
  },
};

// A plugin is what its module exports by default.
export default {
  meta: { name: 'spotter' },
  rules: {
    'no-declare-global': noDeclareGlobal,
    'transactions-in-one-place': transactionsInOnePlace,
    'words-in-catalogues': wordsInCatalogues,
  },
};
