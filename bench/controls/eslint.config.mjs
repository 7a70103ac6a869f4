import js from '@eslint/js';
import globals from 'globals';

// What n8n loads as it is, without a compiler.
export default [
	{ ...js.configs.recommended, files: ['*.js'] },
	{ files: ['*.js'], languageOptions: { globals: globals.node, sourceType: 'commonjs' } },
];
