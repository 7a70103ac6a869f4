export { default } from '../harness/eslint.config.mjs';
