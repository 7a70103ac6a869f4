import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// n8n's own config at the root is for what ships; tests, tools and measurements may use Node.js as they like.
export default tseslint.config(
	{ ignores: ['n8n/node_modules', 'n8n/v1/node_modules'] },
	js.configs.recommended,
	tseslint.configs.recommended,
	{
		languageOptions: { globals: globals.node },
		rules: {
			// `const { secret, ...shown } = webhook` leaves something out.
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
		},
	},
);
