import config from '../harness/eslint.config.mjs';

// Bundled at build time, where a `require` within a function is what makes a library load late.
export default [...config, { rules: { '@typescript-eslint/no-require-imports': 'off' } }];
