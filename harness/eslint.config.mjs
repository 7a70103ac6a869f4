import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// n8n's config in the root is for shipped code. Tests, tools and benchmarks may use all of Node.js.
export default tseslint.config(
	{ ignores: ['n8n/node_modules', 'n8n/v1/node_modules'] },
	js.configs.recommended,
	tseslint.configs.recommended,
	{
		languageOptions: { globals: globals.node },
		rules: {
			// Allows `const { secret, ...shown } = webhook`.
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
		},
	},
);
