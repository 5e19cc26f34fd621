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

// A plugin is what its module exports by default.
export default {
  meta: { name: 'spotter' },
  rules: { 'transactions-in-one-place': transactionsInOnePlace },
};
