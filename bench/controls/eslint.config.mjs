import js from '@eslint/js';
import globals from 'globals';

// Files that n8n loads without compiling them.
export default [
	{ ...js.configs.recommended, files: ['*.js'] },
	{ files: ['*.js'], languageOptions: { globals: globals.node, sourceType: 'commonjs' } },
];
