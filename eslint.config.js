import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const exportsByName = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };
const transactionsInOnePlace = {
  selector: 'CallExpression[arguments.length=0][callee.property.name=/^(transaction|startTransaction)$/]',
  message: 'Open transactions by inTransaction (server/src/platform/database/in-transaction.ts).',
};

export default tseslint.config(
  globalIgnores(['**/node_modules', '**/dist', '**/dist-*', 'coverage', 'models', 'data']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Numbers in messages are fine; everything else still has to be turned into a string on purpose.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-restricted-syntax': ['error', exportsByName, transactionsInOnePlace],
    },
  },
  {
    files: ['apps/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['**/*.config.{js,ts}', 'server/test/start-databases.ts', 'e2e/parts/announce-browser.ts'],
    rules: { 'no-restricted-syntax': ['error', transactionsInOnePlace] },
  },
  {
    files: ['server/src/platform/database/in-transaction.ts'],
    rules: { 'no-restricted-syntax': ['error', exportsByName] },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
