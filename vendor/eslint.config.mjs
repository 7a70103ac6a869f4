import config from '../harness/eslint.config.mjs';

// Bundled at build time. A `require` in a function delays loading the library.
export default [...config, { rules: { '@typescript-eslint/no-require-imports': 'off' } }];
